//! `sheets.v3` and the cells of `sheets.v2`.

use std::collections::{BTreeMap, btree_map::Entry};

use serde_json::{Value, json};

use super::{Handler, drive};
use crate::{
    call::{Call, Caller},
    envelope::{Answer, Failure, cut},
    world::World,
};

const ROWS: usize = 200;
const COLUMNS: usize = 20;
/// The most of one write.
const ROWS_MAX: usize = 5000;
const COLUMNS_MAX: usize = 100;
/// The largest row number that a range may name.
const ROW_NUMBER_MAX: usize = 100_000;
/// Cells of one sheet, those before a value in its row included.
const CELLS_MAX: usize = 2_000_000;
/// Ranges of one write.
const RANGES_MAX: usize = 1000;
/// Bytes of the cells of one answer, as JSON.
const READ_MAX: usize = 10 * 1024 * 1024;
/// An empty cell, with its comma.
const EMPTY: usize = "null,".len();

/// Spreadsheets by token.
const SPREADSHEETS: &str = "spreadsheets";
/// Rows of cells by `spreadsheet/sheet`.
const CELLS: &str = "sheets";

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("sheets.v3.spreadsheet.create", create),
    ("sheets.v3.spreadsheet.get", get),
    ("sheets.v3.spreadsheet.sheet.query", query),
    ("sheets.v3.spreadsheet.sheet.get", |world, call| {
        let sheet = sheet(world, call.path("spreadsheet_token"), call.path("sheet_id"))?;
        Ok(Answer::Data(json!({ "sheet": shown(call.path("sheet_id"), &sheet) })))
    }),
    ("sheets.v2.spreadsheets.get_sheet_value", get_values),
    ("sheets.v2.spreadsheets.batch_get_sheet_value", batch_get_values),
    ("sheets.v2.spreadsheets.set_sheet_value", set_values),
    ("sheets.v2.spreadsheets.batch_set_sheet_value", batch_set_values),
    ("sheets.v2.spreadsheets.append_sheet_value", append_values),
    ("sheets.v2.spreadsheets.prepend_sheet_value", prepend_values),
];

/// `sheet!A1:B2`: places count from 0, the end is exclusive; a bound that is not named is open.
#[derive(Debug, PartialEq, Eq)]
struct Area<'r> {
    sheet: &'r str,
    column: usize,
    row: usize,
    column_end: Option<usize>,
    row_end: Option<usize>,
}

fn not_found() -> Failure {
    Failure::refused(1_310_214, "SpreadSheet Not Found")
}

fn wrong_range(range: &str) -> Failure {
    Failure::refused(90_202, format!("wrong range: {}", cut(range)))
}

fn create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let (title, folder) = (call.text("title"), call.text("folder_token"));
    let token = new_spreadsheet(world, call, title);
    drive::mount(world, call, folder, &token, title, "sheet");
    let url = url(&token);
    Ok(Answer::Data(json!({ "spreadsheet": {
        "title": title, "folder_token": folder, "url": url, "spreadsheet_token": token,
    } })))
}

fn url(token: &str) -> String {
    format!("https://sandbox.example/sheets/{token}")
}

/// Makes a spreadsheet with one empty sheet and gives its token.
pub(crate) fn new_spreadsheet(world: &mut World, call: &Call, title: &str) -> String {
    let token = world.store.token("shtcn");
    let owner = match call.caller {
        Caller::User(user) => user.open_id.to_owned(),
        Caller::App | Caller::Nobody => world.app_id.clone(),
    };
    let url = url(&token);
    let sheet = format!("{:06x}", world.store.next_id());
    let row = json!({ "title": title, "owner_id": owner, "token": token, "url": url, "revision": 0 });
    world.store.put(SPREADSHEETS, &token, &row);
    world.store.put(CELLS, &format!("{token}/{sheet}"), &json!({ "title": "Sheet1", "index": 0, "cells": [] }));
    token
}

/// Title of a spreadsheet, and the cells of one sheet with commas between them; none if there is no such sheet.
pub(crate) fn exported(world: &World, token: &str, sheet: &str) -> Option<(String, String)> {
    let book = world.store.get(SPREADSHEETS, token)?;
    let cells = match sheet {
        "" => Value::Null,
        sheet => world.store.get(CELLS, &format!("{token}/{sheet}"))?["cells"].take(),
    };
    let cell = |cell: &Value| match cell {
        Value::Null => String::new(),
        Value::String(text) => format!("\"{}\"", text.replace('"', "\"\"")),
        other => other.to_string(),
    };
    let row = |row: &Value| row.as_array().into_iter().flatten().map(cell).collect::<Vec<_>>().join(",");
    let rows: Vec<_> = cells.as_array().into_iter().flatten().map(row).collect();
    Some((book["title"].as_str().unwrap_or_default().to_owned(), rows.join("\n") + "\n"))
}

fn get(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let mut found = world.store.get(SPREADSHEETS, call.path("spreadsheet_token")).ok_or_else(not_found)?;
    if let Some(found) = found.as_object_mut() {
        found.remove("revision");
    }
    Ok(Answer::Data(json!({ "spreadsheet": found })))
}

fn query(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let token = call.path("spreadsheet_token");
    if !world.store.has(SPREADSHEETS, token) {
        return Err(not_found());
    }
    let prefix = format!("{token}/");
    let sheets = world.store.rows(CELLS, &prefix);
    let sheets: Vec<_> = sheets.map(|(key, sheet)| shown(key.trim_start_matches(&*prefix), &sheet)).collect();
    Ok(Answer::Data(json!({ "sheets": sheets })))
}

fn shown(id: &str, sheet: &Value) -> Value {
    let rows = sheet["cells"].as_array().map_or(0, Vec::len).max(ROWS);
    json!({
        "sheet_id": id,
        "title": sheet["title"],
        "index": sheet["index"],
        "hidden": false,
        "grid_properties": {
            "frozen_row_count": 0, "frozen_column_count": 0, "row_count": rows, "column_count": COLUMNS,
        },
        "resource_type": "sheet",
    })
}

fn sheet(world: &World, token: &str, id: &str) -> Result<Value, Failure> {
    if !world.store.has(SPREADSHEETS, token) {
        return Err(not_found());
    }
    world.store.get(CELLS, &format!("{token}/{id}")).ok_or_else(|| Failure::refused(90_215, "sheetId not found"))
}

/// The cells of a sheet, and how many the longest row has.
struct Cells {
    rows: Vec<Vec<Value>>,
    width: usize,
}

/// The sheets that a call is about, each taken from the store once.
#[derive(Default)]
struct Sheets(BTreeMap<String, Cells>);

impl Sheets {
    fn of(&mut self, world: &World, call: &Call, id: &str) -> Result<&mut Cells, Failure> {
        match self.0.entry(id.to_owned()) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(place) => Ok(place.insert(Cells::of(world, call, id)?)),
        }
    }
}

impl Cells {
    fn of(world: &World, call: &Call, id: &str) -> Result<Self, Failure> {
        let mut sheet = sheet(world, call.path("spreadsheetToken"), id)?;
        let Value::Array(rows) = sheet["cells"].take() else { return Ok(Self { rows: Vec::new(), width: 0 }) };
        let rows: Vec<Vec<Value>> = rows
            .into_iter()
            .map(|row| match row {
                Value::Array(row) => row,
                _ => Vec::new(),
            })
            .collect();
        Ok(Self { width: rows.iter().map(Vec::len).max().unwrap_or_default(), rows })
    }
}

/// Writes the cells back and gives the new revision.
fn put_cells(world: &mut World, call: &Call, sheet_id: &str, cells: Vec<Vec<Value>>) -> Result<i64, Failure> {
    let token = call.path("spreadsheetToken");
    let mut sheet = sheet(world, token, sheet_id)?;
    sheet["cells"] = cells.into();
    world.store.put(CELLS, &format!("{token}/{sheet_id}"), &sheet);
    let mut spreadsheet = world.store.get(SPREADSHEETS, token).ok_or_else(not_found)?;
    let revision = spreadsheet["revision"].as_i64().unwrap_or_default() + 1;
    spreadsheet["revision"] = revision.into();
    world.store.put(SPREADSHEETS, token, &spreadsheet);
    Ok(revision)
}

fn revision(world: &World, call: &Call) -> Value {
    let spreadsheet = world.store.get(SPREADSHEETS, call.path("spreadsheetToken"));
    spreadsheet.map_or(Value::Null, |spreadsheet| spreadsheet["revision"].clone())
}

/// The values of a range. What is named beyond the sheet is not there; `left` is what the answer has still room for.
fn read(world: &World, call: &Call, range: &str, sheets: &mut Sheets, left: &mut usize) -> Result<Value, Failure> {
    let area = Area::parse(range).ok_or_else(|| wrong_range(range))?;
    let Cells { rows: cells, width } = &*sheets.of(world, call, area.sheet)?;
    let (cells, width) = (cells.as_slice(), *width);
    let rows = area.row_end.unwrap_or(cells.len()).min(cells.len().max(area.row + 1));
    let columns = area.column_end.map_or(width, |end| end.min(width.max(COLUMNS).max(area.column + 1)));
    let asked = || cells.iter().take(rows).skip(area.row);
    let filled = asked().flat_map(|row| row.iter().take(columns).skip(area.column)).map(|cell| match cell {
        Value::Null => 0,
        Value::String(text) => text.len(),
        other => other.to_string().len(),
    });
    let empty = (rows.saturating_sub(area.row)).saturating_mul(columns.saturating_sub(area.column));
    let bytes = empty.saturating_mul(EMPTY).saturating_add(filled.sum::<usize>());
    *left = left.checked_sub(range.len() + bytes).ok_or_else(|| Failure::refused(90_221, "TooLargeResponse"))?;
    let cell = |row: usize, column: usize| cells.get(row).and_then(|row| row.get(column)).cloned().unwrap_or_default();
    let values = (area.row..rows).map(|row| (area.column..columns).map(|column| cell(row, column)).collect());
    let values: Vec<Vec<Value>> = values.collect();
    Ok(json!({ "majorDimension": "ROWS", "range": range, "revision": revision(world, call), "values": values }))
}

fn too_large(what: &str) -> Failure {
    Failure::refused(90_227, format!("TooLargeRequest: {what}"))
}

fn get_values(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let range = read(world, call, call.path("range"), &mut Sheets::default(), &mut READ_MAX.clone())?;
    let (token, revision) = (call.path("spreadsheetToken"), revision(world, call));
    Ok(Answer::Data(json!({ "spreadsheetToken": token, "revision": revision, "valueRange": range })))
}

/// Ranges are a list with commas.
fn batch_get_values(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let (mut sheets, mut left) = (Sheets::default(), READ_MAX);
    let ranges = call.query.list("ranges").map(|range| read(world, call, range, &mut sheets, &mut left));
    let ranges: Vec<_> = ranges.collect::<Result<_, _>>()?;
    let count = |range: &Value| {
        range["values"].as_array().into_iter().flatten().map(|row| row.as_array().map_or(0, Vec::len)).sum::<usize>()
    };
    Ok(Answer::Data(json!({
        "spreadsheetToken": call.path("spreadsheetToken"),
        "revision": revision(world, call),
        "totalCells": ranges.iter().map(count).sum::<usize>(),
        "valueRanges": ranges,
    })))
}

/// The values of a range in the body, checked.
fn values(range: &Value) -> Result<Vec<Vec<Value>>, Failure> {
    let rows = range["values"].as_array().into_iter().flatten().map(|row| row.as_array().cloned().unwrap_or_default());
    let rows: Vec<_> = rows.collect();
    if rows.len() > ROWS_MAX || rows.iter().any(|row| row.len() > COLUMNS_MAX) {
        return Err(too_large("the values are more than 5000 rows or 100 columns"));
    }
    Ok(rows)
}

/// Puts the values of a range into the cells of its sheet.
fn write(world: &World, call: &Call, range: &Value, sheets: &mut Sheets) -> Result<Value, Failure> {
    let text = range["range"].as_str().unwrap_or_default();
    let area = Area::parse(text).ok_or_else(|| wrong_range(text))?;
    let rows = values(range)?;
    let cells = &mut sheets.of(world, call, area.sheet)?.rows;
    check_room(cells, &rows, area.column)?;
    let updated = updated(call, text, &rows);
    for (row, new) in (area.row..).zip(rows) {
        if cells.len() <= row {
            cells.resize(row + 1, Vec::new());
        }
        for (column, value) in (area.column..).zip(new) {
            if let Some(row) = cells.get_mut(row) {
                if row.len() <= column {
                    row.resize(column + 1, Value::Null);
                }
                if let Some(cell) = row.get_mut(column) {
                    *cell = value;
                }
            }
        }
    }
    Ok(updated)
}

/// Puts the sheets back and gives the new revision.
fn put_all(world: &mut World, call: &Call, sheets: Sheets) -> Result<i64, Failure> {
    let mut revision = 0;
    for (id, cells) in sheets.0 {
        revision = put_cells(world, call, &id, cells.rows)?;
    }
    Ok(revision)
}

/// Whether a sheet can have these rows as well, from a column on.
fn check_room(cells: &[Vec<Value>], new: &[Vec<Value>], column: usize) -> Result<(), Failure> {
    let held: usize = cells.iter().map(Vec::len).sum();
    let more: usize = new.iter().map(|row| column + row.len()).sum();
    if held + more > CELLS_MAX || cells.len() + new.len() > ROW_NUMBER_MAX {
        return Err(too_large("the sheet would have too many rows or cells"));
    }
    Ok(())
}

fn updated(call: &Call, range: &str, rows: &[Vec<Value>]) -> Value {
    json!({
        "spreadsheetToken": call.path("spreadsheetToken"),
        "updatedRange": range,
        "updatedRows": rows.len(),
        "updatedColumns": rows.iter().map(Vec::len).max().unwrap_or_default(),
        "updatedCells": rows.iter().map(Vec::len).sum::<usize>(),
    })
}

fn set_values(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let mut sheets = Sheets::default();
    let mut data = write(world, call, call.member("valueRange"), &mut sheets)?;
    data["revision"] = put_all(world, call, sheets)?.into();
    Ok(Answer::Data(data))
}

fn batch_set_values(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    if call.list("valueRanges").len() > RANGES_MAX {
        return Err(too_large("more than 1000 ranges"));
    }
    let mut sheets = Sheets::default();
    let ranges = call.list("valueRanges").iter().map(|range| write(world, call, range, &mut sheets));
    let responses: Vec<_> = ranges.collect::<Result<_, _>>()?;
    let revision = put_all(world, call, sheets)?;
    let token = call.path("spreadsheetToken");
    Ok(Answer::Data(json!({ "spreadsheetToken": token, "revision": revision, "responses": responses })))
}

/// After the last row that is not empty.
fn append_values(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    add_rows(world, call, |cells, new, column| {
        let last = cells.iter().rposition(|row| row.iter().any(|cell| !cell.is_null()));
        cells.truncate(last.map_or(0, |last| last + 1));
        cells.extend(shifted(new, column));
    })
}

/// Before the first row of the range.
fn prepend_values(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    add_rows(world, call, |cells, new, column| {
        cells.splice(0..0, shifted(new, column));
    })
}

fn shifted(rows: Vec<Vec<Value>>, column: usize) -> impl Iterator<Item = Vec<Value>> {
    rows.into_iter().map(move |row| std::iter::repeat_n(Value::Null, column).chain(row).collect())
}

fn add_rows(
    world: &mut World,
    call: &Call,
    add: impl Fn(&mut Vec<Vec<Value>>, Vec<Vec<Value>>, usize),
) -> Result<Answer, Failure> {
    let range = call.member("valueRange");
    let text = range["range"].as_str().unwrap_or_default();
    let area = Area::parse(text).ok_or_else(|| wrong_range(text))?;
    let rows = values(range)?;
    let mut updates = updated(call, text, &rows);
    let mut cells = Cells::of(world, call, area.sheet)?.rows;
    check_room(&cells, &rows, area.column)?;
    add(&mut cells, rows, area.column);
    let revision = put_cells(world, call, area.sheet, cells)?;
    updates["revision"] = revision.into();
    let token = call.path("spreadsheetToken");
    Ok(Answer::Data(json!({
        "spreadsheetToken": token, "tableRange": text, "revision": revision, "updates": updates,
    })))
}

impl<'r> Area<'r> {
    fn parse(range: &'r str) -> Option<Self> {
        let (sheet, area) = range.split_once('!').unwrap_or((range, ""));
        if sheet.is_empty() {
            return None;
        }
        if area.is_empty() {
            return Some(Self { sheet, column: 0, row: 0, column_end: None, row_end: None });
        }
        let (from, to) = area.split_once(':').unwrap_or((area, area));
        let ((column, row), (column_end, row_end)) = (place(from)?, place(to)?);
        let (column_end, row_end) = (column_end.map(|end| end + 1), row_end.map(|end| end + 1));
        let (column, row) = (column.unwrap_or(0), row.unwrap_or(0));
        let forward = column_end.is_none_or(|end| end > column) && row_end.is_none_or(|end| end > row);
        forward.then_some(Self { sheet, column, row, column_end, row_end })
    }
}

/// `B3` is column 1, row 2; either may be left out.
fn place(text: &str) -> Option<(Option<usize>, Option<usize>)> {
    let letters = text.chars().take_while(char::is_ascii_alphabetic).count();
    let (column, row) = text.split_at(letters);
    // Three letters name more columns than a sheet has.
    if column.len() > 3 {
        return None;
    }
    let number = |all: usize, letter: u8| all * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1;
    let column = (!column.is_empty()).then(|| column.bytes().fold(0, number) - 1);
    let row = match row {
        "" => None,
        row => Some(row.parse::<usize>().ok().filter(|row| (1..=ROW_NUMBER_MAX).contains(row))? - 1),
    };
    Some((column, row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read() {
        for (range, expected) in [
            ("s", Some((0, 0, None, None))),
            ("s!A1", Some((0, 0, Some(1), Some(1)))),
            ("s!B2:AA10", Some((1, 1, Some(27), Some(10)))),
            ("s!A:C", Some((0, 0, Some(3), None))),
            ("s!2:3", Some((0, 1, None, Some(3)))),
            ("s!B2:A1", None),
            ("s!A0", None),
            ("s!A1:1A", None),
            ("s!ABCD1", None),
            ("s!A999999", None),
            ("!A1", None),
            ("", None),
        ] {
            let found = Area::parse(range).map(|area| (area.column, area.row, area.column_end, area.row_end));
            assert_eq!(found, expected, "{range}");
        }
    }
}
