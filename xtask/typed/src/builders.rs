//! `builders`: writes the functions that call every public builder, for the tests of lark-apis.
//!
//! They hold no values: a test hands them samples that it works out from the catalog. What is written here is only
//! what a test cannot do at run time, to name a type and its setters.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io;
use std::path::Path;

use lark_runtime::meta::{Field, Meta};
use lark_runtime::wire::Kind;

use crate::names::{ident, tidy, without_option};

/// Writes one file per service and the table of all.
pub(crate) fn write() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lark-apis/tests/catalog/builders");
    let mut services: BTreeMap<&str, Vec<&'static Meta>> = BTreeMap::new();
    for meta in lark_apis::endpoints() {
        services.entry(meta.id().split('.').next().unwrap_or_default()).or_default().push(meta);
    }
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let mut tables = MARK.to_owned();
    tables.push_str("#![allow(deprecated, reason = \"deprecated requests are tested too\")]\n\n");
    for service in services.keys() {
        let _ = writeln!(tables, "mod {service};");
    }
    tables.push_str("\nuse crate::given::Builder;\n\npub(crate) const TABLES: &[&[(&str, Builder)]] = &[\n");
    for (service, metas) in &services {
        let _ = writeln!(tables, "    {service}::BUILDERS,");
        std::fs::write(folder.join(format!("{service}.rs")), file(metas))?;
    }
    tables.push_str("];\n");
    std::fs::write(folder.join("mod.rs"), tables)
}

/// The first line of every file.
const MARK: &str = "// Written by `cargo run -p xtask -- builders`. Do not edit.\n";

fn file(metas: &[&'static Meta]) -> String {
    let mut out = format!("{MARK}use lark_runtime::encode;\n\nuse crate::given::Builder;\n\n");
    out.push_str("pub(super) const BUILDERS: &[(&str, Builder)] = &[\n");
    for meta in metas {
        // Writing to a String cannot fail.
        let value = if meta.fields().is_empty() { "_" } else { "given" };
        let _ = write!(out, "    ({:?}, |{value}| encode(&{}::builder()", meta.id(), tidy(meta.request_type()));
        for field in meta.fields() {
            let _ = write!(out, "\n        .{}({})", ident(field.name()), value_of(field));
        }
        out.push_str("\n        .build())),\n");
    }
    out.push_str("];\n");
    out
}

/// The call that takes the field's value out of the samples.
fn value_of(field: &Field) -> String {
    let (place, wire) = (field.place().name(), field.wire());
    let of = |kind: &str| format!("given.{kind}({place:?}, {wire:?})");
    let json = || of(&format!("json::<{}>", without_option(&tidy(field.type_name()))));
    match field.kind() {
        // A text, but not any.
        Kind::String if field.type_name().contains("Unix") => json(),
        Kind::String | Kind::Enum(_) => of("text"),
        Kind::Integer | Kind::IntegerEnum(_) => of("integer"),
        Kind::Float => of("float"),
        Kind::Boolean => of("boolean"),
        Kind::File => of("file"),
        _ => json(),
    }
}
