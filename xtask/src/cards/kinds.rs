//! From the catalog's types and names to what a member holds.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Field;
use crate::Result;

/// Members that hold a text object.
const LABELS: &[&str] = &["text", "title", "subtitle", "hover_tips", "disabled_tips", "placeholder", "label", "alt"];
/// Objects that are the same wherever they occur: the name of the member, where it is described, and as what it is known.
const SHARED: &[(&str, &str, &str)] = &[
    ("icon", "header", "icon"),
    ("confirm", "button", "confirm"),
    ("multi_url", "column", "link"),
    ("text", "div", "text"),
];
/// Members that have a twin with one value per locale.
const TWINS: &[&str] = &["content", "default_value", "img_key", "file_key", "text_tag_list"];
/// Words that only sizes of texts have.
const TEXT_SIZE: &str = "xxxx-large";

/// The modules of the tables.
pub(super) struct Kinds {
    elements: Vec<String>,
    /// By the members in them, to write those that are alike once.
    known: BTreeMap<String, String>,
    text: String,
}

impl Kinds {
    pub(super) fn new(elements: &[&str]) -> Self {
        Self {
            elements: elements.iter().map(|&tag| tag.to_owned()).collect(),
            known: BTreeMap::new(),
            text: String::new(),
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    /// Writes an object of the catalog, and those in it.
    pub(super) fn object(&mut self, name: &str, fields: &[Field]) -> Result<()> {
        let tag = if self.elements.iter().any(|element| element == name) { name } else { "" };
        for (member, owner, shared) in SHARED {
            if *owner == name {
                let inner = below(fields, member.rsplit('.').next().unwrap_or(member));
                let inner = match *shared {
                    "link" => below(&below(fields, "action"), "multi_url"),
                    // The header of a panel gives a size, too.
                    "icon" => with(inner, "size"),
                    _ => inner,
                };
                self.module(shared, "", &inner)?;
            }
        }
        self.module(name, tag, fields)
    }

    fn module(&mut self, name: &str, tag: &str, fields: &[Field]) -> Result<()> {
        let mut body = String::new();
        let mut names = Vec::new();
        let mut own: Vec<Field> = fields.iter().filter(|field| !field.path.contains('.')).cloned().collect();
        for base in own.clone() {
            let twin = format!("i18n_{}", base.path);
            if TWINS.contains(&base.path.as_str()) && !own.iter().any(|field| field.path == twin) {
                own.push(Field { path: twin, required: false, ..base });
            }
        }
        for (place, field) in own.iter().enumerate() {
            let kind = self.kind(name, tag, field, fields)?;
            let need = match (field.required, field.required_in_form) {
                // Whether a text needs them depends on where it is: `Label` says it.
                _ if name == "text" => "Optional",
                (true, _) => "Required",
                (_, true) => "InForm",
                _ => "Optional",
            };
            let ident = ident(&field.path);
            writeln!(body, "pub(crate) static {ident}: Member = member!({place}, {need}, {:?}, {kind});", field.path)?;
            names.push(format!("&{ident}"));
        }
        writeln!(body, "pub(crate) static SPEC: Spec = Spec::new({tag:?}, &[{}]);", names.join(", "))?;
        if let Some(same) = self.known.get(&body) {
            // A twin's is its base's.
            if same != name {
                writeln!(self.text, "pub(crate) use {same} as {name};\n")?;
            }
            return Ok(());
        }
        writeln!(self.text, "pub(crate) mod {name} {{\nuse super::*;\n\n{body}}}\n")?;
        self.known.insert(body, name.to_owned());
        Ok(())
    }

    fn kind(&mut self, object: &str, tag: &str, field: &Field, fields: &[Field]) -> Result<String> {
        let name = field.path.as_str();
        let base = name.strip_prefix("i18n_").and_then(|base| fields.iter().find(|field| field.path == base));
        if let Some(base) = base {
            return Ok(format!("Kind::Locales(&{})", self.kind(object, tag, base, fields)?));
        }
        if let Some(spec) = &field.spec {
            return Ok(format!("Kind::Object(&{spec}::SPEC)"));
        }
        if let Some(said) = &field.said {
            return said_kind(said);
        }
        let inner = below(fields, name);
        Ok(match (name, field.kind.as_str()) {
            ("tag", _) if object == "text" => "Kind::Text".to_owned(),
            ("tag", _) if object == "header_text_tag_list" => "Kind::Tag(\"text_tag\")".to_owned(),
            ("tag", _) if !tag.is_empty() => "Kind::Element(&SPEC)".to_owned(),
            ("tag", _) if field.values.is_empty() => {
                format!("Kind::Tag({:?})", field.default.as_deref().ok_or("a tag without a value")?)
            }
            ("icon", _) => "Kind::Object(&icon::SPEC)".to_owned(),
            ("confirm", _) => "Kind::Object(&confirm::SPEC)".to_owned(),
            ("multi_url", _) => "Kind::Object(&link::SPEC)".to_owned(),
            (_, "object[] {is_short, text}") => "Kind::List(&field::SPEC, ANY)".to_owned(),
            (_, "behavior[]") => "Kind::Behaviors".to_owned(),
            ("columns", _) if object == "column_set" => "Kind::Elements(Place::Columns)".to_owned(),
            ("buttons", _) => "Kind::Elements(Place::Buttons)".to_owned(),
            ("elements", _) => format!("Kind::Elements(Place::{})", place(object)),
            ("rows", "JSON") => "Kind::Rows".to_owned(),
            (_, "JSON") => "Kind::Json".to_owned(),
            (_, "VChart spec 结构体" | "JSON object") => "Kind::JsonObject".to_owned(),
            (_, "String 或 Object") => "Kind::TextOrObject".to_owned(),
            (_, "Array of string") => "Kind::Many(&Kind::Text)".to_owned(),
            ("selected_values", _) => "Kind::Many(&Kind::TextOrObject)".to_owned(),
            (_, "bool") => "Kind::Bool".to_owned(),
            ("icon_expanded_angle", _) => "Kind::Number(f64::MIN, f64::MAX)".to_owned(),
            ("opacity", _) => "Kind::Number(0.0, 1.0)".to_owned(),
            (_, "int" | "number") => int(field.range.as_deref())?,
            (_, "string") => string(object, field),
            _ if LABELS.contains(&name) => label(object, name, &inner),
            _ => {
                let spec = format!("{object}_{name}");
                self.module(&spec, "", &inner)?;
                if matches!(field.kind.as_str(), "Object" | "Struct" | "Action" | "header_style") {
                    format!("Kind::Object(&{spec}::SPEC)")
                } else {
                    let max = field.max_items.map_or_else(|| "ANY".to_owned(), |max| max.to_string());
                    format!("Kind::List(&{spec}::SPEC, {max})")
                }
            }
        })
    }
}

fn said_kind(said: &str) -> Result<String> {
    Ok(match said {
        "locales" => "Kind::Many(&Kind::Locale)",
        "locale texts" => "Kind::Locales(&Kind::Text)",
        "named text_size" => "Kind::Named(&Kind::Object(&named_text_size::SPEC))",
        "named color" => "Kind::Named(&Kind::Object(&named_color::SPEC))",
        "text_size" => "Kind::TextSize",
        "color" => "Kind::Color",
        _ => return Err(format!("there is no kind `{said}`").into()),
    }
    .to_owned())
}

fn place(object: &str) -> &'static str {
    match object {
        "body" => "Body",
        "form" => "Form",
        "collapsible_panel" => "Panel",
        _ => "Container",
    }
}

/// `1..5`, `1..`
fn int(range: Option<&str>) -> Result<String> {
    let (from, to) = range.unwrap_or("0..").split_once("..").ok_or("a range without `..`")?;
    let to = if to.is_empty() { "i64::MAX" } else { to };
    Ok(format!("Kind::Int({from}, {to})"))
}

fn string(object: &str, field: &Field) -> String {
    let name = field.path.as_str();
    if field.values.iter().any(|value| value == TEXT_SIZE) {
        return "Kind::TextSize".to_owned();
    }
    if field.values.iter().any(|value| value.ends_with("px") || value.ends_with('%')) {
        return size(&field.values);
    }
    if !field.values.is_empty() {
        return format!("Kind::Choice(&{:?})", field.values);
    }
    match name {
        "element_id" => "Kind::ElementId".to_owned(),
        "margin" => pixels("Some((-99, 99))", "None", "0b10110"),
        "padding" => pixels("Some((0, 99))", "None", "0b10110"),
        "corner_radius" => pixels("Some((0, i32::MAX))", "Some((0, 100))", "0b10"),
        "row_max_height" => pixels("Some((1, i32::MAX))", "None", "0b10"),
        "size" => pixels("Some((1, 999))", "None", "0b110"),
        "text_align" => "Kind::Choice(&[\"left\", \"center\", \"right\"])".to_owned(),
        "vertical_align" => "Kind::Choice(&[\"top\", \"center\", \"bottom\"])".to_owned(),
        "background_style" => "Kind::Background".to_owned(),
        // Of a column of a table it is any text.
        "name" if object != "table_columns" => "Kind::Name".to_owned(),
        _ if name == "color" || name.ends_with("_color") => "Kind::Color".to_owned(),
        _ => "Kind::Text".to_owned(),
    }
}

fn pixels(px: &str, percent: &str, counts: &str) -> String {
    format!("Kind::Size(&Size::new(&[], {px}, {percent}, {counts}))")
}

/// Words, `[16,600]px`, `n%`, and `[1,1000]px [1,1000]px` for one or two.
fn size(values: &[String]) -> String {
    let mut words = Vec::new();
    let (mut px, mut percent, mut counts) = ("None".to_owned(), "None", "0b10");
    for value in values {
        if value == "n%" {
            percent = "Some((1, 100))";
        } else if let Some(range) = value.strip_prefix('[') {
            let range = range.split([']', ')']).next().unwrap_or_default().replace('∞', "i32::MAX");
            px = format!("Some(({range}))");
            if value.matches("px").count() == 2 {
                counts = "0b110";
            }
        } else {
            words.push(value);
        }
    }
    format!("Kind::Size(&Size::new(&{words:?}, {px}, {percent}, {counts}))")
}

fn label(object: &str, name: &str, inner: &[Field]) -> String {
    let required = |name: &str| inner.iter().any(|field| field.path == name && field.required);
    let markdown = inner.iter().any(|field| field.values.iter().any(|value| value == "markdown"));
    let tags: &[&str] = if markdown { &["plain_text", "lark_md", "markdown"] } else { &["plain_text", "lark_md"] };
    let max = if name == "placeholder" || (object, name) == ("button", "text") { "100" } else { "ANY" };
    format!("Kind::Label(&Label::new(&{tags:?}, {}, {}, {max}))", required("tag"), required("content"))
}

/// The fields of a member, with paths from there.
fn below(fields: &[Field], member: &str) -> Vec<Field> {
    let inner = fields.iter().filter_map(|field| {
        let path = field.path.strip_prefix(member)?.strip_prefix('.')?;
        Some(Field { path: path.to_owned(), ..field.clone() })
    });
    inner.collect()
}

fn with(mut fields: Vec<Field>, name: &str) -> Vec<Field> {
    if let Some(first) = fields.first().cloned() {
        fields.push(Field { path: name.to_owned(), values: Vec::new(), ..first });
    }
    fields
}

fn ident(name: &str) -> String {
    match name {
        "type" => "r#type".to_owned(),
        _ => name.to_owned(),
    }
}
