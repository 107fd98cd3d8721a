//! Goes through a card with the tables.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::ptr;

use super::MAX_BYTES;
use super::leaf::shown;
use super::view::{Shape, View};
use crate::generated::{self, LOCALES};
use crate::problem::{Problem, Rule};
use crate::table::{ANY, Kind, Label, Member, Need, Spec};

/// From a value to one inside it.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Member(&'a str),
    Item(usize),
}

/// What is known on the way.
#[derive(Default)]
pub(super) struct Walk<'a> {
    path: Vec<Step<'a>>,
    problems: Vec<Problem>,
    /// Whether a builder made the card.
    built: bool,
    /// Where JSON of the user's own is in what a builder made.
    raw_paths: Vec<String>,
    /// Whether this is JSON of the user's own in what a builder made: members and values may be newer than the tables.
    raw: bool,
    /// The most characters of the texts here.
    pub(super) max_chars: Option<u32>,
    pub(super) ids: HashSet<&'a str>,
    pub(super) names: HashSet<&'a str>,
    /// Defined in `config.style`.
    pub(super) colors: Vec<&'a str>,
    pub(super) text_sizes: Vec<&'a str>,
    /// `config.enable_forward` is false.
    pub(super) forward_is_off: bool,
    /// Elements and texts so far.
    pub(super) elements: usize,
    pub(super) tables: usize,
    /// Containers around this place.
    pub(super) depth: usize,
    /// Whether the form around this place has a button that submits it.
    pub(super) form: Option<bool>,
    /// Whether a column or a container is around this place.
    pub(super) no_table: bool,
}

impl<'a> Walk<'a> {
    /// Of what a builder made, with the paths to JSON of the user's own.
    pub(super) fn built(raw_paths: Vec<String>) -> Self {
        Self { built: true, raw_paths, ..Self::default() }
    }

    pub(super) fn finish(self) -> Vec<Problem> {
        self.problems
    }

    pub(super) fn size(&mut self, bytes: usize) {
        if bytes > MAX_BYTES {
            self.report(Rule::Size, format!("shorten it to {MAX_BYTES} bytes (30 KB); it has {bytes}"));
        }
    }

    /// The whole.
    pub(super) fn card(&mut self, card: View<'a>) {
        if !matches!(card.shape(), Shape::Object) {
            return self.wrong_type("an object", &card.shape());
        }
        if card.len() == 0 {
            return;
        }
        if card.get("schema").is_none() {
            match card.get("type").and_then(View::text) {
                Some("template") => return self.object(card, &generated::template::SPEC),
                Some("card") => return self.object(card, &generated::entity::SPEC),
                _ => {}
            }
        }
        if let Some(config) = card.get("config") {
            self.forward_is_off = config.get("enable_forward").is_some_and(|value| value.is(false));
            if config.get("update_multi").is_some_and(|value| value.is(false)) {
                self.report_at(
                    "config.update_multi",
                    Rule::WrongValue,
                    "write `true`, or leave it out: false is card JSON 1.0",
                );
            }
            if let Some(style) = config.get("style") {
                let names = |member, list: &mut Vec<&'a str>| {
                    if let Some(map) = style.get(member) {
                        map.members(|name, _| list.push(name));
                    }
                };
                names("color", &mut self.colors);
                names("text_size", &mut self.text_sizes);
            }
        }
        self.object(card, &generated::card::SPEC);
        if let Some(link) = card.get("card_link") {
            let given = |name| link.get(name).is_some();
            if !given("url") && !["android_url", "ios_url", "pc_url"].into_iter().all(given) {
                self.within(Step::Member("card_link"), |walk| {
                    walk.missing("url", "add `url`, or all of `android_url`, `ios_url` and `pc_url`");
                });
            }
        }
    }

    /// The members of an object.
    pub(super) fn object(&mut self, view: View<'a>, spec: &'static Spec) {
        if !matches!(view.shape(), Shape::Object) {
            return self.wrong_type("an object", &view.shape());
        }
        let (mut found, mut needed) = (0, 0);
        let in_form = self.form.is_some() && spec.tag != "button";
        let is_needed = |member: &Member| member.need == Need::Required || (in_form && member.need == Need::InForm);
        for member in spec.members {
            needed += usize::from(is_needed(member));
        }
        view.members(|name, value| {
            let Some(member) = spec.member(name) else { return self.unknown(spec, name) };
            found += usize::from(is_needed(member));
            self.within(Step::Member(name), |walk| walk.member(&member.kind, value));
        });
        if found < needed {
            for member in spec.members {
                if is_needed(member) && view.get(member.name).is_none() {
                    let place = if member.need == Need::InForm { "; inside a form it is needed" } else { "" };
                    self.missing(member.name, &format!("add `{}`{place}", member.name));
                }
            }
        }
        if ptr::eq(spec, &raw const generated::icon::SPEC) {
            self.icon(view);
        }
    }

    fn icon(&mut self, icon: View<'a>) {
        let needed = match icon.get("tag").and_then(View::text) {
            Some("standard_icon") => "token",
            Some("custom_icon") => "img_key",
            _ => return,
        };
        // The image may depend on the language alone.
        if icon.get(needed).is_none() && (needed == "token" || icon.get("i18n_img_key").is_none()) {
            self.missing(needed, &format!("add `{needed}`, or choose the other `tag`"));
        }
    }

    /// A member's value.
    fn member(&mut self, kind: &'static Kind, value: View<'a>) {
        self.seeing(|walk| walk.value(kind, value));
    }

    /// Notices where JSON of the user's own begins in what a builder made.
    pub(super) fn seeing(&mut self, run: impl FnOnce(&mut Self)) {
        let before = self.raw;
        self.raw |= !self.raw_paths.is_empty() && self.raw_paths.contains(&self.path_here());
        run(self);
        self.raw = before;
    }

    pub(super) fn label(&mut self, label: &Label, value: View<'a>) {
        self.count();
        let outer = self.max_chars;
        self.max_chars = (label.max_chars != ANY).then_some(label.max_chars);
        self.object(value, &generated::text::SPEC);
        self.max_chars = outer;
        match value.get("tag").map(View::shape) {
            Some(Shape::Text(tag)) if !label.tags.contains(&tag) => {
                self.within(Step::Member("tag"), |walk| walk.choice(label.tags, tag));
            }
            None if label.tag_required => self.missing("tag", "add `tag`, such as `plain_text`"),
            _ => {}
        }
        if label.content_required && value.get("content").is_none() && value.get("i18n_content").is_none() {
            self.missing("content", "add `content`, the text");
        }
    }

    pub(super) fn list(&mut self, spec: &'static Spec, max: u32, value: View<'a>) {
        value.items(|at, item| {
            self.within(Step::Item(at), |walk| {
                if at == max as usize {
                    walk.report(Rule::Limit, format!("remove it and those behind: there may be {max}"));
                }
                if ptr::eq(spec, &raw const generated::header_text_tag_list::SPEC) {
                    walk.count();
                }
                walk.object(item, spec);
            });
        });
    }

    pub(super) fn locales(&mut self, kind: &'static Kind, value: View<'a>) {
        value.members(|name, value| {
            self.within(Step::Member(name), |walk| {
                if LOCALES.contains(&name) {
                    walk.value(kind, value);
                } else {
                    walk.report(Rule::UnknownMember, format!("write a locale such as `en_us`; not {}", shown(name)));
                }
            });
        });
    }

    pub(super) fn behavior(&mut self, value: View<'a>) {
        let spec = match value.get("type").map(|kind| (kind.text(), kind.shape())) {
            _ if !matches!(value.shape(), Shape::Object) => return self.wrong_type("an object", &value.shape()),
            Some((Some("open_url"), _)) => &generated::open_url::SPEC,
            Some((Some("callback"), _)) => &generated::callback::SPEC,
            Some((Some("form_action"), _)) => &generated::form_action::SPEC,
            Some((Some(other), _)) => {
                return self.within(Step::Member("type"), |walk| walk.choice(&["open_url", "callback"], other));
            }
            Some((None, shape)) => {
                return self.within(Step::Member("type"), |walk| walk.wrong_type("a text", &shape));
            }
            None => return self.missing("type", "add `type`: `open_url` or `callback`"),
        };
        self.object(value, spec);
    }

    /// An element or a text more.
    pub(super) fn count(&mut self) {
        self.elements += 1;
        if self.elements == 201 {
            self.report(Rule::Limit, "remove it and those behind: a card may have 200 elements and texts".to_owned());
        }
    }

    /// A member that the tables do not have.
    fn unknown(&mut self, spec: &Spec, name: &'a str) {
        // In what a builder made it is meant.
        if self.built {
            return;
        }
        let help = match (spec.tag, name) {
            _ if ptr::eq(spec, &raw const generated::card::SPEC) => match name {
                "elements" => "move it into `body`: at the root it is card JSON 1.0",
                "i18n_elements" | "i18n_header" => "use the `i18n_` members of texts: this is card JSON 1.0",
                "fallback" => "remove it: it is card JSON 1.0",
                _ => "remove it: a card has `schema`, `config`, `card_link`, `header` and `body`",
            },
            (_, "wide_screen_mode") => "use `width_mode`: this is card JSON 1.0",
            (_, "href") => "write the link into the text: this is card JSON 1.0",
            ("", _) => "remove it: there is no such member here",
            (tag, _) => {
                return self.within(Step::Member(name), |walk| {
                    walk.report(Rule::UnknownMember, format!("remove it: `{tag}` has no member {}", shown(name)));
                });
            }
        };
        self.within(Step::Member(name), |walk| walk.report(Rule::UnknownMember, help.to_owned()));
    }

    pub(super) fn missing(&mut self, member: &'static str, help: &str) {
        self.within(Step::Member(member), |walk| walk.report(Rule::MissingMember, help.to_owned()));
    }

    pub(super) fn wrong_type(&mut self, expected: &str, found: &Shape<'_>) {
        self.report(Rule::WrongType, format!("write {expected}, not {}", found.name()));
    }

    /// Does something one step further in.
    pub(super) fn within<T>(&mut self, step: Step<'a>, run: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let result = run(self);
        self.path.pop();
        result
    }

    pub(super) fn report(&mut self, rule: Rule, help: String) {
        let of_form = matches!(
            rule,
            Rule::UnknownMember | Rule::UnknownElement | Rule::MissingMember | Rule::WrongValue | Rule::WrongType
        );
        if !(self.raw && of_form) {
            self.report_always(rule, help);
        }
    }

    /// Also where JSON of the user's own may be newer than the tables.
    pub(super) fn report_always(&mut self, rule: Rule, help: String) {
        let path = self.path_here();
        self.problems.push(Problem::new(path, rule, help));
    }

    fn path_here(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            // Writing to a String does not fail.
            let _ = match step {
                Step::Member(name) if path.is_empty() => path.write_str(name),
                Step::Member(name) => write!(path, ".{name}"),
                Step::Item(place) => write!(path, "[{place}]"),
            };
        }
        path
    }

    /// A problem elsewhere.
    pub(super) fn report_at(&mut self, path: &str, rule: Rule, help: &str) {
        if !self.problems.iter().any(|problem| problem.path == path && problem.rule == rule) {
            self.problems.push(Problem::new(path.to_owned(), rule, help));
        }
    }
}
