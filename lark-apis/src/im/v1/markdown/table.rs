//! Tables, which posts do not have and cards have up to a width.

use super::blocks::{Block, Flavor, Kind};
use super::images;
use super::inline::without_bold;
use super::pack::cost;

/// How wide a table may be as a block of code, in columns of characters.
const WIDTH: usize = 60;

/// How many columns a table of a card may have.
const COLUMNS: usize = 50;

pub(super) struct Table {
    header: Vec<String>,
    /// As it was written, with the line below it.
    head: String,
    rows: Vec<(String, Vec<String>)>,
}

/// The table that these lines begin with, and how many lines it takes.
pub(super) fn read(lines: &[&str], flavor: Flavor) -> Option<(Table, usize)> {
    let [header, rule, rows @ ..] = lines else { return None };
    if !header.contains('|') || !is_rule(rule) {
        return None;
    }
    let header = images::shown(header, flavor);
    let names = cells(&header);
    if cells(rule).len() != names.len() {
        return None;
    }
    let is_row = |line: &&&str| line.contains('|') && !line.trim_start().starts_with(['>', '#']);
    let rows = rows.iter().take_while(is_row).map(|row| images::shown(row, flavor));
    let rows: Vec<_> = rows
        .map(|row| {
            let cells = cells(&row);
            (row, cells)
        })
        .collect();
    let length = rows.len() + 2;
    Some((Table { header: names, head: format!("{header}\n{rule}\n"), rows }, length))
}

/// `|---|:--:|`
fn is_rule(line: &str) -> bool {
    let is_dashes = |cell: &String| {
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
    };
    line.contains('-') && cells(line).iter().all(is_dashes)
}

/// The cells of a row. A bar that is escaped belongs to its cell.
fn cells(row: &str) -> Vec<String> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut cells = vec![String::new()];
    let mut chars = row.chars().peekable();
    while let Some(char) = chars.next() {
        match (char, cells.last_mut()) {
            ('\\', Some(cell)) if chars.peek() == Some(&'|') => cell.extend(chars.next()),
            ('|', _) => cells.push(String::new()),
            (char, Some(cell)) => cell.push(char),
            (_, None) => {}
        }
    }
    if cells.len() > 1 && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

/// How many columns of characters a text takes; those of Chinese, Japanese, Korean and emojis are two wide.
fn width(text: &str) -> usize {
    text.chars().map(|char| if char < '\u{1100}' { 1 } else { 2 }).sum()
}

impl Table {
    pub(super) fn blocks(self, flavor: Flavor, limit: usize) -> Vec<Block> {
        let longest = self.rows.iter().map(|(row, _)| cost(row)).max().unwrap_or(0);
        let fits = cost(&self.head) < limit / 4 && longest < limit / 2;
        match flavor {
            Flavor::Card if fits && self.header.len() <= COLUMNS => vec![self.of_card()],
            Flavor::Post => {
                let code = self.widths().map(|widths| self.code(&widths));
                code.filter(|code| cost(&code.before) < limit / 2).map_or_else(|| self.list(), |code| vec![code])
            }
            Flavor::Card => self.list(),
        }
    }

    fn of_card(self) -> Block {
        let lines = self.rows.into_iter().map(|(row, _)| row).collect();
        Block { kind: Kind::Table, gap: "", before: self.head, lines, after: String::new() }
    }

    /// How wide its columns are, if it can be code: not too wide, and with nothing that code would not show.
    fn widths(&self) -> Option<Vec<usize>> {
        let rows = || self.rows.iter().map(|(_, cells)| cells).chain([&self.header]);
        let columns = rows().map(Vec::len).max()?;
        let is_text = |cell: &String| !cell.contains(['[', '<', '`']);
        let widths: Vec<usize> = (0..columns)
            .map(|column| {
                rows().filter_map(|row| row.get(column)).map(|cell| width(&without_bold(cell))).max().unwrap_or(0)
            })
            .collect();
        let all = widths.iter().sum::<usize>() + 3 * columns.saturating_sub(1);
        (all <= WIDTH && rows().flatten().all(is_text)).then_some(widths)
    }

    fn code(&self, widths: &[usize]) -> Block {
        let line = |row: &[String]| {
            let cells = widths.iter().enumerate().map(|(column, wide)| {
                let cell = row.get(column).map(|cell| without_bold(cell)).unwrap_or_default();
                let blanks = " ".repeat(wide.saturating_sub(width(&cell)));
                cell + &blanks
            });
            cells.collect::<Vec<_>>().join(" | ").trim_end().to_owned()
        };
        let rule: Vec<String> = widths.iter().map(|wide| "-".repeat(*wide)).collect();
        Block {
            kind: Kind::Table,
            gap: "",
            before: format!("```\n{}\n{}\n", line(&self.header), rule.join("-|-")),
            lines: self.rows.iter().map(|(_, row)| line(row)).collect(),
            after: "```".to_owned(),
        }
    }

    /// An item for each row, named after its first cell, and in it one for each other cell, with the name of its column.
    fn list(&self) -> Vec<Block> {
        let header = &self.header;
        let item = |text: String| Block {
            kind: Kind::Prose,
            gap: "",
            before: String::new(),
            lines: vec![text],
            after: String::new(),
        };
        let name = |column: usize| {
            header.get(column).filter(|name| !name.is_empty()).map(|name| format!("{name}: ")).unwrap_or_default()
        };
        let mut items = Vec::new();
        if self.rows.is_empty() {
            items.push(item(format!("- {}", header.join(", "))));
        }
        for (_, row) in &self.rows {
            for (column, cell) in row.iter().enumerate() {
                if column == 0 {
                    items.push(item(format!("- {}{cell}", name(column))));
                } else if !cell.is_empty() {
                    items.push(item(format!("    - {}{cell}", name(column))));
                }
            }
        }
        items
    }
}
