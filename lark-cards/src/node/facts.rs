//! What has to be known of an object to say that the card is right.

use crate::check::{MAX_DEPTH, leaf};
use crate::table::{Kind, Spec};

/// Ids or names that are compared one by one.
const FEW: usize = 32;

/// Of an object and all that is in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    /// Something may be wrong: the whole check decides.
    pub(crate) unsure: bool,
    /// A button submits.
    pub(crate) submits: bool,
    /// Elements and texts.
    pub(crate) elements: u32,
    /// Levels of containers.
    depth: usize,
    /// Bytes of the longest text that is a member of this object.
    pub(super) longest: usize,
    rare: Option<Box<Rare>>,
}

/// What most objects have none of.
#[derive(Clone, Debug, Default)]
struct Rare {
    ids: Vec<String>,
    /// Names of what is in no form so far.
    names: Vec<String>,
    /// Names of forms and of what is in them.
    in_forms: Vec<String>,
    /// Where JSON of the user's own is.
    raw: Vec<usize>,
    /// Where something could not become JSON, and why.
    invalid: Vec<(usize, String)>,
}

impl Facts {
    /// Whether a card is certainly right.
    pub(crate) fn are_right(&self) -> bool {
        let few = |names: &[String]| {
            names.len() <= FEW && names.iter().enumerate().all(|(at, name)| !names[..at].contains(name))
        };
        let rare = self.rare.as_ref().is_none_or(|rare| few(&rare.ids) && few(&rare.in_forms));
        !self.unsure && self.elements <= 200 && self.depth <= MAX_DEPTH && rare
    }

    /// Where JSON of the user's own is.
    pub(crate) fn raw_places(&self) -> &[usize] {
        self.rare.as_ref().map_or(&[], |rare| &rare.raw)
    }

    /// Where something could not become JSON, and why.
    pub(crate) fn invalid_places(&self) -> &[(usize, String)] {
        self.rare.as_ref().map_or(&[], |rare| &rare.invalid)
    }

    pub(super) fn why_invalid(&self) -> Option<&str> {
        self.invalid_places().first().map(|(_, why)| why.as_str())
    }

    /// A text that is written at a member of this kind.
    pub(super) fn text(&mut self, kind: &Kind, text: String) {
        let right = match kind {
            Kind::Text => {
                self.longest = self.longest.max(text.len());
                true
            }
            Kind::Color | Kind::Background => leaf::is_color(&text),
            Kind::Size(size) => leaf::size(size, &text).is_ok(),
            Kind::TextOrObject => true,
            Kind::ElementId => {
                let right = leaf::is_element_id(&text);
                self.rare().ids.push(text);
                right
            }
            Kind::Name => {
                // Only in a form must a name not be empty.
                let right = !text.is_empty();
                self.rare().names.push(text);
                right
            }
            _ => false,
        };
        self.unsure |= !right;
    }

    pub(super) fn raw(&mut self, at: usize) {
        self.unsure = true;
        self.rare().raw.push(at);
    }

    pub(super) fn invalid(&mut self, at: usize, why: String) {
        self.unsure = true;
        self.rare().invalid.push((at, why));
    }

    /// The object is an element.
    pub(super) fn element(&mut self, spec: &Spec) {
        self.elements += 1;
        match spec.tag {
            "column_set" | "interactive_container" | "collapsible_panel" => self.depth += 1,
            "form" => {
                self.depth += 1;
                self.unsure |= !self.submits;
                self.submits = false;
                let rare = self.rare();
                let names = std::mem::take(&mut rare.names);
                rare.in_forms.extend(names);
            }
            // They have rules of their own.
            "table" | "audio" | "img_combination" | "select_img" => self.unsure = true,
            _ => {}
        }
    }

    /// What is known of an object whose text is placed here.
    pub(super) fn merge(&mut self, inner: Self, at: usize) {
        self.unsure |= inner.unsure;
        self.submits |= inner.submits;
        self.elements += inner.elements;
        self.depth = self.depth.max(inner.depth);
        if let Some(inner) = inner.rare {
            let rare = self.rare();
            rare.ids.extend(inner.ids);
            rare.names.extend(inner.names);
            rare.in_forms.extend(inner.in_forms);
            rare.raw.extend(inner.raw.iter().map(|place| place + at));
            rare.invalid.extend(inner.invalid.into_iter().map(|(place, why)| (place + at, why)));
        }
    }

    /// A part of the text is no more.
    pub(super) fn cut(&mut self, start: usize, end: usize) {
        let Some(rare) = &mut self.rare else { return };
        // Ids that are no more may look like doubles: the whole check knows better.
        let left = |place: &usize| !(start..end).contains(place);
        let moved = |place: usize| if place >= end { place - (end - start) } else { place };
        rare.raw.retain(left);
        rare.invalid.retain(|(place, _)| left(place));
        rare.raw.iter_mut().for_each(|place| *place = moved(*place));
        rare.invalid.iter_mut().for_each(|(place, _)| *place = moved(*place));
    }

    /// A part of the text goes to the end.
    pub(super) fn moved(&mut self, start: usize, end: usize, len: usize) {
        let Some(rare) = &mut self.rare else { return };
        let moved = |place: usize| match place {
            place if place >= end => place - (end - start),
            place if place >= start => place + (len - end),
            place => place,
        };
        rare.raw.iter_mut().for_each(|place| *place = moved(*place));
        rare.invalid.iter_mut().for_each(|(place, _)| *place = moved(*place));
    }

    fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }
}
