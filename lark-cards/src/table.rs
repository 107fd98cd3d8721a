//! The form of the tables that say what a card may hold. `generated` has the tables themselves.

/// What an object may hold.
#[derive(Debug)]
pub(crate) struct Spec {
    /// The `tag` of an element; empty for an object that needs none.
    pub(crate) tag: &'static str,
    pub(crate) members: &'static [&'static Member],
    /// Whether other elements are in it.
    pub(crate) is_container: bool,
}

/// A member of an object. Builders name it by its address, so that it need not be looked up.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: &'static str,
    /// The name as it is written behind another member: `,"name":`.
    pub(crate) key: &'static str,
    pub(crate) kind: Kind,
    pub(crate) need: Need,
    /// Its place among the members of its object, less than 32.
    pub(crate) place: u8,
}

/// Where a member must not be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    Optional,
    Required,
    /// Inside a form only.
    InForm,
}

/// What a member holds.
#[derive(Debug)]
pub(crate) enum Kind {
    /// The tag of this element.
    Element(&'static Spec),
    /// Always this text.
    Tag(&'static str),
    Bool,
    /// A whole number from the first to the second.
    Int(i64, i64),
    /// Any number from the first to the second.
    Number(f64, f64),
    Text,
    Choice(&'static [&'static str]),
    Size(&'static Size),
    Color,
    /// A colour, or `laser`, which pages of interactive containers name.
    Background,
    /// One of the sizes of texts, or a name in `config.style.text_size`.
    TextSize,
    ElementId,
    /// The name of a form, or of what is in one.
    Name,
    /// A text object.
    Label(&'static Label),
    Object(&'static Spec),
    /// A list of at most so many objects.
    List(&'static Spec, u32),
    /// An object with members that its author names.
    Named(&'static Kind),
    /// An object with one value per locale.
    Locales(&'static Kind),
    Locale,
    /// A list of values.
    Many(&'static Kind),
    Elements(Place),
    Behaviors,
    /// Any JSON.
    Json,
    JsonObject,
    TextOrObject,
    /// Rows of a table.
    Rows,
}

/// Whose children a list of elements is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The body of the card.
    Body,
    /// A form.
    Form,
    /// A column, an interactive container.
    Container,
    /// A collapsible panel.
    Panel,
    /// A column set: columns.
    Columns,
    /// A checker: buttons.
    Buttons,
}

/// A text object.
#[derive(Debug)]
pub(crate) struct Label {
    /// `plain_text` and `lark_md`, in panel titles `markdown` too.
    pub(crate) tags: &'static [&'static str],
    pub(crate) tag_required: bool,
    pub(crate) content_required: bool,
    /// Characters of the content.
    pub(crate) max_chars: u32,
}

/// Words, or numbers with a unit.
#[derive(Debug)]
pub(crate) struct Size {
    pub(crate) words: &'static [&'static str],
    /// Pixels, from the first to the second.
    pub(crate) px: Option<(i32, i32)>,
    /// Percent, from the first to the second.
    pub(crate) percent: Option<(i32, i32)>,
    /// How many values there may be, one after the other: bit n is set if n may be.
    pub(crate) counts: u8,
}

/// No limit.
pub(crate) const ANY: u32 = u32::MAX;

impl Spec {
    pub(crate) const fn new(tag: &'static str, members: &'static [&'static Member]) -> Self {
        // `Object` has a bit for each.
        assert!(members.len() <= 32);
        let (mut is_container, mut at) = (false, 0);
        while at < members.len() {
            is_container |= matches!(members[at].kind, Kind::Elements(_));
            at += 1;
        }
        Self { tag, members, is_container }
    }

    pub(crate) fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == name).copied()
    }
}

/// A row: its place, where it is needed, its name, what it holds.
macro_rules! member {
    ($place:literal, $need:ident, $name:literal, $kind:expr) => {
        $crate::table::Member {
            name: $name,
            key: concat!(",\"", $name, "\":"),
            kind: $kind,
            need: $crate::table::Need::$need,
            place: $place,
        }
    };
}

pub(crate) use member;

impl Label {
    pub(crate) const fn new(
        tags: &'static [&'static str],
        tag_required: bool,
        content_required: bool,
        max_chars: u32,
    ) -> Self {
        Self { tags, tag_required, content_required, max_chars }
    }
}

impl Size {
    pub(crate) const fn new(
        words: &'static [&'static str],
        px: Option<(i32, i32)>,
        percent: Option<(i32, i32)>,
        counts: u8,
    ) -> Self {
        Self { words, px, percent, counts }
    }
}
