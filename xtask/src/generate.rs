//! Writes the endpoints of `lark-apis` from its catalog.
//!
//! The catalog has the facts, `overrides` people's corrections, `plan` decides names and places, `prose` words the
//! documentation, `render` writes Rust. Every generated file says so in its first line; hand-written files beside them
//! are left alone.

pub(crate) mod coverage;
mod error_codes;
mod links;
mod lint;
mod name_table;
pub(crate) mod names;
mod overrides;
pub(crate) mod plan;
mod prose;
mod reexports;
mod render;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use self::name_table::NameTable;
pub(crate) use self::overrides::Overrides;
pub(crate) use self::render::MARK;
use crate::{Result, cargo, catalog};

/// The table of all versions.
const LIST: &str = "src/catalog/list.rs";

/// What `generate` is asked for.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Writes nothing; fails if a file differs from what would be written
    #[arg(long)]
    check: bool,
}

/// Runs the chore.
pub(crate) fn run(args: &Args) -> Result<String> {
    let home = cargo::workspace().join("lark-apis");
    let versions: Vec<catalog::Version> = catalog::read()?;
    let overrides = overrides()?;
    let plans = plans(&versions, &overrides)?;
    check_texts(&overrides.texts, &versions, &plans)?;
    links::check(&plans, &home)?;
    for plan in &plans {
        reexports::check(plan, &home)?;
    }
    let mut files = render(&plans, &overrides);
    overrides.all_used()?;
    let meanings = meanings()?;
    files.extend(error_codes::files(&meanings, &versions));
    format(&mut files, &plans)?;
    // Their other parts are hand-written.
    let services = render::services(&by_service(&plans), &overrides);
    for (file, text) in [("src/lib.rs", &services.modules), ("Cargo.toml", &services.features)] {
        let old = fs::read_to_string(home.join(file))?;
        let new = between_marks(&old, text).ok_or_else(|| format!("{file} has no marks to write between"))?;
        files.insert(file.into(), new);
    }
    let stale = stale(&home, &home.join("src"), &files)?;
    let mut differing: Vec<&PathBuf> = stale.iter().collect();
    for (file, text) in &files {
        if fs::read_to_string(home.join(file)).ok().as_ref() != Some(text) {
            differing.push(file);
        }
    }
    let modules = || plans.iter().flat_map(plan::Version::all_modules);
    let endpoints: usize = modules().map(|module| module.requests.len()).sum();
    let events: usize = modules().map(|module| module.events.len()).sum();
    let mut problems = lint::problems(&overrides.texts, &versions);
    problems.extend(meanings.problems(&versions));
    if args.check {
        let words = coverage::check(&overrides.texts, &plans, &meanings.counts(&versions))?;
        if !problems.is_empty() {
            return Err(problems.join("\n").into());
        }
        return match differing.first() {
            None => Ok(format!(
                "{words}\n{endpoints} endpoints and {events} events in {} files, all as the catalog says",
                files.len()
            )),
            Some(first) => Err(format!(
                "{} files differ from the catalog, such as lark-apis/{}; run `cargo run -p xtask -- generate`",
                differing.len(),
                first.display()
            )
            .into()),
        };
    }
    for file in &differing {
        let path = home.join(file);
        match files.get(*file) {
            None => fs::remove_file(path)?,
            Some(text) => write(&path, text)?,
        }
    }
    let done = format!(
        "{endpoints} endpoints and {events} events in {} files, {} of them changed",
        files.len(),
        differing.len()
    );
    let problems = problems.into_iter().chain(undecided(&plans, &overrides));
    Ok([done].into_iter().chain(problems).collect::<Vec<_>>().join("\n"))
}

/// Fails if a sentence is about something that there is not.
fn check_texts(texts: &catalog::Texts, versions: &[catalog::Version], plans: &[plan::Version<'_>]) -> Result<()> {
    let mut strays = texts.strays(versions);
    for (id, texts) in texts.versions() {
        let plan = plans.iter().find(|plan| format!("{}.{}", plan.service, plan.version) == id);
        let enums: BTreeMap<&str, &plan::Enum> = (plan.into_iter().flat_map(plan::Version::all_modules))
            .flat_map(|module| &module.enums)
            .map(|enumeration| (enumeration.name.as_str(), enumeration))
            .collect();
        for (name, values) in &texts.values {
            let Some(enumeration) = enums.get(name.as_str()) else {
                strays.push(format!("{id}: values: `{name}` is no enum of it"));
                continue;
            };
            let known = |value: &str| enumeration.variants.iter().any(|(_, text, _)| text == value);
            let unknown = values.keys().filter(|value| !known(value));
            strays.extend(unknown.map(|value| format!("{id}: values.{name}: `{value}` is no value of it")));
        }
    }
    let folder = "lark-apis/catalog/texts";
    if strays.is_empty() { Ok(()) } else { Err(format!("{folder}: {}", strays.join("\n")).into()) }
}

/// Equal types of which nobody has said whether they are one.
fn undecided(plans: &[plan::Version<'_>], overrides: &Overrides) -> Vec<String> {
    let mut lines = Vec::new();
    for plan in plans {
        let version = format!("{}.{}", plan.service, plan.version);
        let open = plan.twins().into_iter().filter(|types| overrides.names.reason_apart(&version, types).is_none());
        lines.extend(open.map(|types| {
            format!(
                "{version}: {} are equal; make them one in names.toml, or say there why they are not",
                types.join(", ")
            )
        }));
    }
    lines
}

/// People's corrections of the catalog.
pub(crate) fn overrides() -> Result<Overrides> {
    let folder = cargo::workspace().join("lark-apis/catalog");
    let texts = catalog::Texts::read(&folder.join("texts"))?;
    Overrides::read(&folder.join("overrides.toml"), NameTable::read(&folder)?, texts)
}

/// What people wrote about error codes.
fn meanings() -> Result<error_codes::Meanings> {
    error_codes::Meanings::read(&cargo::workspace().join("lark-apis/catalog/error_codes"))
}

/// What is declared where; versions without endpoints are left out.
pub(crate) fn plans<'c>(versions: &'c [catalog::Version], overrides: &Overrides) -> Result<Vec<plan::Version<'c>>> {
    let mut plans = Vec::with_capacity(versions.len());
    for version in versions {
        plans.extend(plan::plan(version, overrides)?);
    }
    Ok(plans)
}

fn by_service<'p>(plans: &'p [plan::Version<'_>]) -> BTreeMap<&'p str, Vec<&'p plan::Version<'p>>> {
    let mut services: BTreeMap<&str, Vec<&plan::Version<'_>>> = BTreeMap::new();
    for plan in plans {
        services.entry(plan.service).or_default().push(plan);
    }
    services
}

/// Every file that is generated as a whole, by its path in `lark-apis`.
fn render(plans: &[plan::Version<'_>], overrides: &Overrides) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    let services = by_service(plans);
    for (service, versions) in &services {
        let folder = Path::new("src").join(service);
        let of_no_service = versions.iter().find(|version| version.is_of_no_service());
        if let Some((version, events)) = of_no_service.and_then(|version| Some((version, version.events.as_ref()?))) {
            let file = Path::new("src").join(render::module_of_no_service(service)).with_extension("rs");
            files.insert(file, render::events(version, events, overrides.module(service)));
            continue;
        }
        files.insert(folder.with_extension("rs"), render::service(service, overrides.module(service), versions));
        for version in versions {
            let folder = folder.join(version.version);
            files.insert(folder.with_extension("rs"), render::version(version));
            for (name, module) in &version.modules {
                files.insert(folder.join(name).with_extension("rs"), render::module(name, module, version));
            }
            if let Some(events) = &version.events {
                let file = folder.join(plan::EVENTS).with_extension("rs");
                let doc = overrides.module(&format!("{service}.{}.{}", version.version, plan::EVENTS));
                files.insert(file, render::events(version, events, doc));
            }
        }
    }
    files.insert(LIST.into(), render::services(&services, overrides).visits);
    files
}

/// Runs rustfmt with the repository's settings, on every core. It follows the `mod` lines of the services.
fn format(files: &mut BTreeMap<PathBuf, String>, plans: &[plan::Version<'_>]) -> Result<()> {
    let workspace = cargo::workspace();
    let scratch = workspace.join("target/generate");
    if scratch.exists() {
        fs::remove_dir_all(&scratch)?;
    }
    let hand_written = plans.iter().flat_map(|plan| {
        let folder = Path::new("src").join(plan.service).join(plan.version);
        plan.hand_written.iter().map(move |module| (folder.join(module).with_extension("rs"), ""))
    });
    for (file, text) in files.iter().map(|(file, text)| (file.clone(), text.as_str())).chain(hand_written) {
        write(&scratch.join(file), text)?;
    }
    let roots: Vec<&PathBuf> =
        files.keys().filter(|file| file.components().count() == 2 || file.ends_with(LIST)).collect();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let mut running = Vec::new();
    for core in 0..cores {
        let mut rustfmt = Command::new("rustfmt");
        rustfmt.current_dir(&scratch).args(["--edition", "2024", "--config-path"]).arg(workspace);
        rustfmt.args(roots.iter().skip(core).step_by(cores));
        running.push(rustfmt.spawn().map_err(|error| format!("rustfmt cannot be started: {error}"))?);
    }
    for mut rustfmt in running {
        if !rustfmt.wait()?.success() {
            return Err(format!("rustfmt refuses a generated file in {}", scratch.display()).into());
        }
    }
    for (file, text) in files {
        *text = fs::read_to_string(scratch.join(file))?;
    }
    fs::remove_dir_all(scratch)?;
    Ok(())
}

fn write(file: &Path, text: &str) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(file, text)?)
}

/// `text` with the lines between the marks replaced; the comments stay.
fn between_marks(text: &str, new: &str) -> Option<String> {
    let mut start = text.find(", generated: `")?;
    start += text.get(start..)?.find('\n')? + 1;
    let end = start + text.get(start..)?.find(" end of generated")?;
    let end = text.get(..end)?.rfind('\n')? + 1;
    Some(format!("{}{new}{}", text.get(..start)?, text.get(end..)?))
}

/// Generated files below `folder` that are not generated any more, by their path in `home`.
fn stale(home: &Path, folder: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>> {
    let mut stale = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            stale.extend(self::stale(home, &path, files)?);
            continue;
        }
        let file = path.strip_prefix(home)?;
        if !files.contains_key(file) && fs::read_to_string(&path)?.starts_with(MARK) {
            stale.push(file.to_owned());
        }
    }
    stale.sort();
    Ok(stale)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{between_marks, check_texts, overrides, plan, render};
    use crate::catalog::{Texts, Version};

    fn version() -> Version {
        let named = |name: &str| json!({"name": name, "type": "string"});
        serde_json::from_value(json!({
            "service": "test", "version": "v1",
            "events": [{"type": "test.thing.changed_v1", "schema": "p2", "body": "Changed"}],
            "endpoints": [{
                "resource": "thing", "name": "create", "method": "POST", "path": "/open-apis/test/v1/things/:kind",
                "tokens": ["tenant"], "path_params": [named("kind")], "query": [named("page_size")],
                "body": {"kind": "json", "type": "CreateThingRequestBody"},
                "response": {"kind": "json", "type": "CreateThingResponseBody"},
            }],
            "types": {
                "CreateThingRequestBody": {"fields": [{"name": "title", "type": "string", "required": true}]},
                "CreateThingResponseBody": {"fields": [named("id"), {"name": "state", "type": "string", "enum": ["on", "off"]}]},
                "Thing": {"fields": [named("id"), {"name": "state", "type": "string", "enum": ["on", "off"]}]},
                "Changed": {"fields": [{"name": "thing", "type": "Thing"}]},
            },
        }))
        .unwrap()
    }

    #[test]
    fn sentences_are_where_what_they_are_about_is() {
        let version = version();
        let mut overrides = overrides().unwrap();
        let without = plan::plan(&version, &overrides).unwrap().unwrap();
        let text = render::module("thing", &without.modules["thing"], &without);
        assert!(text.contains("\n/// `test.v1.thing.create`.\n///\n/// - `POST"), "{text}");
        overrides.texts = Texts::of_file(
            "test",
            r#"
            [v1.endpoints]
            "thing.create" = "Makes a thing."
            [v1.details]
            "thing.create" = "Once a day."
            [v1.params."thing.create"]
            kind = "What it is."
            page_size = "How many."
            [v1.types]
            Thing = "What there is."
            [v1.fields.CreateThingRequestBody]
            title = "What it is called."
            [v1.fields.Thing]
            id = "Its id, `t_...`."
            [v1.values.CreateThingState]
            on = "It runs."
            [v1.events]
            "test.thing.changed_v1" = "A thing changed."
            "#,
        );
        let plan = plan::plan(&version, &overrides).unwrap().unwrap();
        let name = plan.all_modules().flat_map(|module| &module.enums).map(|one| one.name.clone()).next();
        assert_eq!(name.as_deref(), Some("CreateThingState"));
        check_texts(&overrides.texts, std::slice::from_ref(&version), std::slice::from_ref(&plan)).unwrap();
        let text = render::module("thing", &plan.modules["thing"], &plan)
            + &render::events(&plan, plan.events.as_ref().unwrap(), None);
        for expected in [
            "/// Makes a thing.\n///\n/// Once a day.\n///\n/// - `POST",
            "    /// What it is.\n    pub kind",
            "    /// How many.\n    #[lark(query)]\n    pub page_size",
            "    /// What it is called.\n    pub title",
            "/// What there is.\n#[derive",
            "    /// Its id, `t_...`.\n    pub id",
            "    /// It runs.\n    On,\n    Off,\n",
            "/// A thing changed.\n///\n/// - Event",
        ] {
            assert!(text.contains(expected), "{expected}\nis not in\n{text}");
        }
    }

    #[test]
    fn values_of_no_enum_are_refused() {
        let version = version();
        let plan = plan::plan(&version, &overrides().unwrap()).unwrap().unwrap();
        for (text, problem) in [
            ("[v1.values.State]\non = \"a\"", "test.v1: values: `State` is no enum of it"),
            ("[v1.values.CreateThingState]\nup = \"a\"", "test.v1: values.CreateThingState: `up` is no value of it"),
        ] {
            let texts = Texts::of_file("test", text);
            let error = check_texts(&texts, std::slice::from_ref(&version), std::slice::from_ref(&plan)).unwrap_err();
            assert!(error.to_string().ends_with(problem), "{error}");
        }
    }

    #[test]
    fn only_the_lines_between_the_marks_are_replaced() {
        let old = "a\n// The x, generated: `x`\nold\n// end of generated\nb\n";
        assert_eq!(
            between_marks(old, "new\n").as_deref(),
            Some("a\n// The x, generated: `x`\nnew\n// end of generated\nb\n")
        );
        assert_eq!(between_marks("a\n", "new\n"), None);
    }
}
