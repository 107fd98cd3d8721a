//! The rules of single elements.

use super::leaf::shown;
use super::view::{Shape, View};
use super::walk::{Step, Walk};
use crate::generated::ELEMENTS;
use crate::problem::Rule;
use crate::table::{Place, Spec};

/// Levels of containers in a card.
pub(crate) const MAX_DEPTH: usize = 5;
/// How deep a card that is too deep is still looked at.
const ENOUGH: usize = 24;
const MAX_TABLES: usize = 5;
/// Tables in the text of one markdown element.
const MAX_MARKDOWN_TABLES: usize = 4;

impl<'a> Walk<'a> {
    pub(super) fn element(&mut self, place: Place, element: View<'a>) {
        if !matches!(element.shape(), Shape::Object) {
            return self.wrong_type("an element, an object with a `tag`", &element.shape());
        }
        let Some(spec) = element.spec() else { return self.unknown_element(element) };
        self.count();
        self.placement(place, spec.tag);
        match spec.tag {
            "form" => self.form(element, spec),
            "column" | "interactive_container" | "column_set" | "collapsible_panel" => self.container(element, spec),
            _ => {
                self.object(element, spec);
                self.single(element, spec.tag);
            }
        }
    }

    fn unknown_element(&mut self, element: View<'a>) {
        let Some(tag) = element.get("tag") else {
            return self.within(Step::Member("tag"), |walk| {
                walk.report_always(Rule::MissingMember, "add `tag`, the kind of the element".to_owned());
            });
        };
        self.count();
        self.within(Step::Member("tag"), |walk| match tag.text() {
            None => walk.wrong_type("a text", &tag.shape()),
            Some("action") => {
                walk.report(
                    Rule::UnknownElement,
                    "place its buttons in the body or in columns: `action` is card JSON 1.0".to_owned(),
                );
            }
            Some("note") => {
                walk.report(
                    Rule::UnknownElement,
                    "use a `div` whose text has the size `notation`: `note` is card JSON 1.0".to_owned(),
                );
            }
            Some(tag) => walk.report(Rule::UnknownElement, format!("card JSON 2.0 has no element {}", shown(tag))),
        });
    }

    fn placement(&mut self, place: Place, tag: &str) {
        let help = match (place, tag) {
            (Place::Columns, "column") | (Place::Buttons, "button") => return,
            (Place::Columns, _) => "put it into a column: a column set has columns only",
            (Place::Buttons, _) => "move it out: the button area of a checker has buttons only",
            (_, "column") => "put it into a column set",
            (Place::Body, _) => return,
            (_, "form") => "move it into `body.elements`: a form may be nowhere else",
            // One page has tables in the body only, another everything but forms in panels.
            (Place::Panel, "table") if self.form.is_none() && !self.no_table => return,
            (_, "table") => "move it into `body.elements`: a table may be nowhere else",
            _ => return,
        };
        self.report_always(Rule::Placement, help.to_owned());
    }

    fn form(&mut self, form: View<'a>, spec: &'static Spec) {
        let outer = self.form.replace(false);
        self.container(form, spec);
        if self.form == Some(false) {
            let help = "add a button with `form_action_type` \"submit\": without one nobody can send the form";
            self.report(Rule::Submit, help.to_owned());
        }
        self.form = outer;
    }

    fn container(&mut self, element: View<'a>, spec: &'static Spec) {
        let no_table = self.no_table;
        self.no_table |= matches!(spec.tag, "column" | "interactive_container");
        // A column set and its columns are one level.
        let level = usize::from(spec.tag != "column");
        self.depth += level;
        if level == 1 && self.depth == MAX_DEPTH + 1 {
            self.report(Rule::Limit, format!("move it up: containers may be {MAX_DEPTH} levels deep"));
        }
        if self.depth < ENOUGH {
            self.object(element, spec);
        }
        self.depth -= level;
        self.no_table = no_table;
    }

    /// An element without others in it.
    fn single(&mut self, element: View<'a>, tag: &str) {
        match tag {
            "button" => self.button(element),
            "table" => self.table(element),
            "markdown" => self.markdown(element),
            "img_combination" => self.combination(element),
            "select_img" if self.form.is_none() && element.get("multi_select").is_some_and(|value| value.is(true)) => {
                self.within(Step::Member("multi_select"), |walk| {
                    walk.report(Rule::Placement, "move it into a form: elsewhere one image can be chosen".to_owned());
                });
            }
            "audio" if !self.forward_is_off => {
                let help = "write `false`: a card with `audio` must not be forwarded";
                self.report_at("config.enable_forward", Rule::WrongValue, help);
            }
            _ => {}
        }
    }

    fn button(&mut self, button: View<'a>) {
        let Some(submitted) = self.form else { return };
        let text = |name: &str| button.get(name).and_then(View::text);
        let mut action = text("form_action_type");
        action = action.or_else(|| text("action_type")?.strip_prefix("form_"));
        if let (None, Some(behaviors)) = (action, button.get("behaviors")) {
            behaviors.items(|_, behavior| {
                if behavior.get("type").and_then(View::text) == Some("form_action") {
                    action = behavior.get("behavior").map_or(Some("submit"), View::text);
                }
            });
        }
        self.form = Some(submitted || action == Some("submit"));
        if matches!(action, Some("submit" | "reset")) && button.get("name").is_none() {
            self.missing("name", "add `name`: the callback says by it which button was pressed");
        }
    }

    fn table(&mut self, table: View<'a>) {
        self.tables += 1;
        if self.tables == MAX_TABLES + 1 {
            self.report(Rule::Limit, format!("remove it: a card may have {MAX_TABLES} tables"));
        }
        let mut columns = Vec::new();
        if let Some(list) = table.get("columns") {
            list.items(|_, column| {
                let text = |name| column.get(name).and_then(View::text);
                columns.push((text("name").unwrap_or_default(), text("data_type").unwrap_or_default()));
            });
        }
        let Some(rows) = table.get("rows") else { return };
        self.within(Step::Member("rows"), |walk| {
            rows.items(|at, row| walk.within(Step::Item(at), |walk| walk.seeing(|walk| walk.row(row, &columns))));
        });
    }

    fn row(&mut self, row: View<'a>, columns: &[(&str, &str)]) {
        if !matches!(row.shape(), Shape::Object) {
            return self.wrong_type("an object with a value per column", &row.shape());
        }
        row.members(|name, cell| {
            self.within(Step::Member(name), |walk| {
                let Some((_, kind)) = columns.iter().find(|(column, _)| *column == name) else {
                    return walk
                        .report(Rule::UnknownMember, format!("add a column {}, or remove the value", shown(name)));
                };
                let shape = cell.shape();
                let expected = match (*kind, &shape) {
                    ("text" | "lark_md" | "markdown", Shape::Object | Shape::List | Shape::Bool) => "a text",
                    ("number" | "date", Shape::Object | Shape::List | Shape::Bool) => "a number",
                    ("options", Shape::Bool | Shape::Int(_) | Shape::Number(_)) => "a list of `{\"text\", \"color\"}`",
                    ("persons", Shape::Bool | Shape::Int(_) | Shape::Number(_) | Shape::Object) => {
                        "the id of a person, or a list of ids"
                    }
                    _ => return,
                };
                walk.wrong_type(expected, &shape);
            });
        });
    }

    fn markdown(&mut self, element: View<'a>) {
        if element.get("content").and_then(View::text).is_some_and(|text| tables(text) > MAX_MARKDOWN_TABLES) {
            self.within(Step::Member("content"), |walk| {
                let help = format!("split it: the text of one element may have {MAX_MARKDOWN_TABLES} tables");
                walk.report(Rule::Limit, help);
            });
        }
    }

    fn combination(&mut self, element: View<'a>) {
        let max = match element.get("combination_mode").and_then(View::text) {
            Some("double") => 2,
            Some("triple") => 3,
            Some("bisect") => 6,
            Some("trisect") => 9,
            _ => return,
        };
        if element.get("img_list").is_some_and(|list| list.len() > max) {
            self.within(Step::Member("img_list"), |walk| {
                walk.within(Step::Item(max), |walk| {
                    walk.report(Rule::Limit, format!("remove it: this combination may have {max} images"));
                });
            });
        }
    }
}

impl View<'_> {
    /// The row of an element in the tables.
    fn spec(self) -> Option<&'static Spec> {
        let tag = self.get("tag")?.text()?;
        ELEMENTS.iter().find(|spec| spec.tag == tag).copied()
    }
}

/// Tables in Markdown: lines such as `|---|:-:|` under a line with bars, outside of code.
fn tables(markdown: &str) -> usize {
    if !markdown.contains('|') {
        return 0;
    }
    let (mut tables, mut code, mut before) = (0, false, "");
    for line in markdown.lines().map(str::trim) {
        if line.starts_with("```") {
            code = !code;
        }
        let rule = line.contains('-') && line.contains('|') && line.bytes().all(|byte| b"|-: \t".contains(&byte));
        tables += usize::from(!code && rule && before.contains('|'));
        before = if rule { "" } else { line };
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_in_markdown_are_counted_outside_of_code() {
        assert_eq!(tables("a | b\n--|--\n1 | 2\n\n| c |\n|:-:|\n"), 2);
        assert_eq!(tables("```\na | b\n--|--\n```\na | b\nno table"), 0);
        assert_eq!(tables("- a\n- b\n---\n"), 0);
    }
}
