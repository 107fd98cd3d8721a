//! What is chosen: options, people, dates, images.

use serde_core::Serialize;

use crate::generated;
use crate::node::{Node, Object};
use crate::{Icon, ImageAspectRatio, ImageLayout, PlainText, SelectKind};

/// `new` of an element that starts with its name.
macro_rules! named {
    ($name:ident = $spec:ident) => {
        impl $name {
            /// With the name of its value in `form_value`.
            #[must_use]
            pub fn new(name: impl Into<String>) -> Self {
                let mut element = Self::tagged();
                element.0.push(&generated::$spec::name, name.into());
                element
            }
        }
    };
}

/// Adds people to choose from.
macro_rules! people {
    ($name:ident = $spec:ident, $options:ident) => {
        impl $name {
            /// Adds people to choose from, by `open_id`; without any, members of the chat are offered.
            #[must_use]
            pub fn options(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
                for id in ids {
                    let mut option = Object::default();
                    option.push(&generated::$options::value, id.into());
                    self.0.append(&generated::$spec::options, option.into());
                }
                self
            }
        }
    };
}

/// The value of elements that had one before callbacks did.
macro_rules! value {
    ($name:ident = $spec:ident) => {
        impl $name {
            /// What the callback has with what is chosen. A callback of its own does the same.
            #[must_use]
            pub fn value(mut self, value: impl Serialize) -> Self {
                self.0.set(&generated::$spec::value, Node::serialized(&value));
                self
            }
        }
    };
}

element! {
    /// One of several options.
    #[doc(alias = "select_static")]
    SelectStatic = select_static(BodyElement ContainerElement);
    shared { name required disabled placeholder width behaviors confirm }
    /// How it looks; in a frame unless set.
    #[doc(alias = "type")]
    set r#type as kind: SelectKind;
    /// The value of the option that is chosen at first.
    into initial_option: String;
    /// The place, from 1, of the option that is chosen at first.
    set initial_index: u32;
    /// Adds an option.
    push options as option: SelectOption;
}
named!(SelectStatic = select_static);

element! {
    /// Some of several options.
    #[doc(alias = "multi_select_static")]
    MultiSelectStatic = multi_select_static(BodyElement ContainerElement);
    shared { name required disabled placeholder width behaviors confirm }
    /// How it looks; in a frame unless set.
    #[doc(alias = "type")]
    set r#type as kind: SelectKind;
    /// Adds an option.
    push options as option: SelectOption;
}
named!(MultiSelectStatic = multi_select_static);

impl MultiSelectStatic {
    /// The values of the options that are chosen at first.
    #[must_use]
    pub fn selected_values(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values: Vec<Node> = values.into_iter().map(|value| Node::from(value.into())).collect();
        self.0.set(&generated::multi_select_static::selected_values, values.into());
        self
    }
}

object! {
    /// An option of a select.
    SelectOption = select_static_options;
    shared {}
    /// The icon before its text.
    into icon: Icon;
}

impl SelectOption {
    /// With the value that the callback has, and the text to choose it by.
    #[must_use]
    pub fn new(value: impl Into<String>, text: impl Into<PlainText>) -> Self {
        let mut option = Self(Object::default());
        option.0.push(&generated::select_static_options::text, text.into());
        option.0.push(&generated::select_static_options::value, value.into());
        option
    }
}

element! {
    /// A person.
    #[doc(alias = "select_person")]
    SelectPerson = select_person(BodyElement ContainerElement);
    shared { name required disabled placeholder width behaviors confirm }
    /// How it looks; in a frame unless set.
    #[doc(alias = "type")]
    set r#type as kind: SelectKind;
    /// Who is chosen at first, by `open_id`.
    into initial_option: String;
}
named!(SelectPerson = select_person);
people!(SelectPerson = select_person, select_person_options);

element! {
    /// Several people.
    #[doc(alias = "multi_select_person")]
    MultiSelectPerson = multi_select_person(BodyElement ContainerElement);
    shared { name required disabled placeholder width behaviors confirm }
    /// How it looks; in a frame unless set.
    #[doc(alias = "type")]
    set r#type as kind: SelectKind;
}
named!(MultiSelectPerson = multi_select_person);
people!(MultiSelectPerson = multi_select_person, multi_select_person_options);

impl MultiSelectPerson {
    /// Who is chosen at first, by `open_id`.
    #[must_use]
    pub fn selected_values(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let ids: Vec<Node> = ids.into_iter().map(|id| Node::from(id.into())).collect();
        self.0.set(&generated::multi_select_person::selected_values, ids.into());
        self
    }
}

element! {
    /// A date. The callback has `2024-04-01 +0800`.
    #[doc(alias = "date_picker")]
    DatePicker = date_picker(BodyElement ContainerElement);
    shared { name required disabled placeholder width behaviors confirm }
    /// The date at first, `2024-04-01`.
    into initial_date: String;
}
named!(DatePicker = date_picker);
value!(DatePicker = date_picker);

element! {
    /// A time of day. The callback has `08:30 +0800`.
    #[doc(alias = "picker_time")]
    TimePicker = picker_time(BodyElement ContainerElement);
    shared { name required disabled placeholder width behaviors confirm }
    /// The time at first, `08:30`.
    into initial_time: String;
}
named!(TimePicker = picker_time);
value!(TimePicker = picker_time);

element! {
    /// A date and a time of day. The callback has `2024-04-29 07:07 +0800`.
    #[doc(alias = "picker_datetime")]
    DateTimePicker = picker_datetime(BodyElement ContainerElement);
    shared { name required disabled placeholder width behaviors confirm }
    /// Date and time at first, `2024-04-29 07:07`.
    into initial_datetime: String;
}
named!(DateTimePicker = picker_datetime);
value!(DateTimePicker = picker_datetime);

element! {
    /// One of several images, or in a form some of them.
    #[doc(alias = "select_img")]
    SelectImage = select_img(BodyElement ContainerElement);
    shared { name required disabled disabled_tips behaviors confirm }
    /// Whether several may be chosen, in a form only; false unless set.
    set multi_select: bool;
    /// How images are placed; two in a row unless set.
    set layout: ImageLayout;
    /// Whether a click on its corner shows an image large; true unless set.
    set can_preview: bool;
    /// Width to height of the images; 16:9 unless set.
    set aspect_ratio: ImageAspectRatio;
    /// Adds an image.
    push options as option: ImageOption;
}
named!(SelectImage = select_img);
value!(SelectImage = select_img);

object! {
    /// An image of a [`SelectImage`].
    ImageOption = select_img_options;
    shared { disabled disabled_tips hover_tips }
    /// The image for readers in this language.
    i18n i18n_img_key: String;
}

impl ImageOption {
    /// With the value that the callback has, and the key that an upload gave.
    #[must_use]
    pub fn new(value: impl Into<String>, img_key: impl Into<String>) -> Self {
        let mut option = Self(Object::default());
        option.0.push(&generated::select_img_options::img_key, img_key.into());
        option.0.push(&generated::select_img_options::value, value.into());
        option
    }
}
