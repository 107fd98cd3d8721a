//! What the types of this crate are made with: a name, the row of the tables, and the members that have a setter.

/// A setter of a member: `name: Type`, or `member as name: Type`.
macro_rules! setter {
    ($spec:ident $(#[$doc:meta])* into $member:ident as $name:ident: $type:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, $name: impl Into<$type>) -> Self {
            let value: $type = $name.into();
            self.0.set(&crate::generated::$spec::$member, value.into());
            self
        }
    };
    ($spec:ident $(#[$doc:meta])* into $member:ident: $type:ty) => {
        setter! { $spec $(#[$doc])* into $member as $member: $type }
    };
    ($spec:ident $(#[$doc:meta])* set $member:ident as $name:ident: $type:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, $name: $type) -> Self {
            self.0.set(&crate::generated::$spec::$member, $name.into());
            self
        }
    };
    ($spec:ident $(#[$doc:meta])* set $member:ident: $type:ty) => {
        setter! { $spec $(#[$doc])* set $member as $member: $type }
    };
    // One value per locale.
    ($spec:ident $(#[$doc:meta])* i18n $member:ident: $type:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $member(mut self, locale: crate::Locale, value: impl Into<$type>) -> Self {
            let value: $type = value.into();
            self.0.insert(&crate::generated::$spec::$member, locale.as_str(), value.into());
            self
        }
    };
    // Adds to a list.
    ($spec:ident $(#[$doc:meta])* push $member:ident as $name:ident: $type:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, $name: impl Into<$type>) -> Self {
            let value: $type = $name.into();
            self.0.append(&crate::generated::$spec::$member, value.into());
            self
        }
    };
    // Children that the bound admits.
    ($spec:ident $(#[$doc:meta])* children $bound:ident) => {
        $(#[$doc])*
        #[must_use]
        pub fn element(mut self, element: impl crate::$bound) -> Self {
            self.0.append(&crate::generated::$spec::elements, element.into_part().0);
            self
        }

        /// Adds elements of one type; an `Option`, or a list of [`AnyElement`](crate::AnyElement)s too.
        #[must_use]
        pub fn elements(mut self, elements: impl IntoIterator<Item = impl crate::$bound>) -> Self {
            for element in elements {
                self.0.append(&crate::generated::$spec::elements, element.into_part().0);
            }
            self
        }
    };
    // Setters that several elements have, with the same words.
    ($spec:ident shared direction) => {
        setter! { $spec
            /// Which way its elements follow each other; vertical unless set.
            set direction: crate::Direction }
    };
    ($spec:ident shared padding) => {
        setter! { $spec
            /// Room between its edge and what is in it, 0 to 99 pixels.
            into padding: crate::Sides }
    };
    ($spec:ident shared horizontal_spacing) => {
        setter! { $spec
            /// Room between elements beside each other; 8 pixels unless set.
            into horizontal_spacing: crate::Spacing }
    };
    ($spec:ident shared vertical_spacing) => {
        setter! { $spec
            /// Room between elements below each other; 8 pixels in columns, 12 in other containers unless set.
            into vertical_spacing: crate::Spacing }
    };
    ($spec:ident shared horizontal_align) => {
        setter! { $spec
            /// Where its elements are from left to right; left unless set.
            set horizontal_align: crate::HorizontalAlign }
    };
    ($spec:ident shared vertical_align) => {
        setter! { $spec
            /// Where its elements are from top to bottom; at the top unless set.
            set vertical_align: crate::VerticalAlign }
    };
    ($spec:ident shared background_style) => {
        setter! { $spec
            /// The colour behind it; transparent unless set.
            into background_style: crate::Color }
    };
    ($spec:ident shared icon) => {
        setter! { $spec
            /// The icon before its text.
            into icon: crate::Icon }
    };
    ($spec:ident shared hover_tips) => {
        setter! { $spec
            /// What is shown while the pointer is over it.
            into hover_tips: crate::PlainText }
    };
    ($spec:ident shared disabled) => {
        setter! { $spec
            /// Whether it is shown but cannot be used; false unless set.
            set disabled: bool }
    };
    ($spec:ident shared disabled_tips) => {
        setter! { $spec
            /// What is shown on a click while it is disabled.
            into disabled_tips: crate::PlainText }
    };
    ($spec:ident shared confirm) => {
        setter! { $spec
            /// Asks before anything happens.
            into confirm: crate::Confirm }
    };
    ($spec:ident shared width) => {
        setter! { $spec
            /// How wide it is, at least 100 pixels; as wide as its content unless set.
            into width: crate::Width }
    };
    ($spec:ident shared placeholder) => {
        setter! { $spec
            /// What is shown while nothing is chosen or written, at most 100 characters.
            into placeholder: crate::PlainText }
    };
    ($spec:ident shared name) => {
        setter! { $spec
            /// What the value is called in `form_value`; once in a card. Outside of forms it means nothing.
            into name: String }
    };
    ($spec:ident shared required) => {
        /// A form cannot be submitted without it. Outside of forms it means nothing.
        #[must_use]
        pub fn required(mut self) -> Self {
            self.0.set(&crate::generated::$spec::required, true.into());
            self
        }
    };
    ($spec:ident shared behaviors) => {
        setter! { $spec
            /// What happens on a click. Several may be added: an address and a callback.
            push behaviors as behavior: crate::Behavior }

        /// Sends `value`, an object or a text, to the program on a click: [`Behavior::callback`](crate::Behavior::callback).
        #[must_use]
        pub fn callback(self, value: impl serde_core::Serialize) -> Self {
            self.behavior(crate::Behavior::callback(value))
        }

        /// Opens an address on a click: [`Behavior::open_url`](crate::Behavior::open_url).
        #[must_use]
        pub fn open_url(self, url: impl Into<String>) -> Self {
            self.behavior(crate::Behavior::open_url(url))
        }
    };
    ($spec:ident shared action) => {
        /// Opens an address on a click.
        #[must_use]
        pub fn action(mut self, action: impl Into<crate::Link>) -> Self {
            let mut object = crate::node::Object::default();
            object.push(&crate::generated::column_action::multi_url, action.into());
            self.0.set(&crate::generated::$spec::action, object.into());
            self
        }
    };
}

/// A part of a card that is no element.
macro_rules! object {
    (
        $(#[$doc:meta])*
        $name:ident = $spec:ident;
        shared { $($shared:ident)* }
        $( $(#[$member_doc:meta])* $way:ident $member:ident $(as $setter:ident)?: $type:ty; )*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(pub(crate) crate::node::Object);

        impl $name {
            $( setter! { $spec shared $shared } )*
            $( setter! { $spec $(#[$member_doc])* $way $member $(as $setter)?: $type } )*

            /// A member that this crate does not have. It is written as it is.
            #[must_use]
            pub fn raw(mut self, member: impl AsRef<str>, json: impl Into<serde_json::Value>) -> Self {
                self.0.raw(&crate::generated::$spec::SPEC, member.as_ref(), json.into());
                self
            }
        }

        impl From<$name> for crate::node::Node {
            fn from(value: $name) -> Self {
                Self::Object(value.0)
            }
        }
    };
}

/// An element: an object with a tag, an id and a margin.
macro_rules! element {
    (
        $(#[$doc:meta])*
        $name:ident = $spec:ident($($bound:ident)*);
        shared { $($shared:ident)* }
        $( $(#[$member_doc:meta])* $way:ident $member:ident $(as $setter:ident)?: $type:ty; )*
    ) => {
        object! {
            $(#[$doc])*
            $name = $spec;
            shared { $($shared)* }
            /// How calls that change the card name it: a letter, then up to 19 letters, digits and underscores; once in a
            /// card.
            into element_id: String;
            /// Room around it, -99 to 99 pixels; 0 unless set.
            into margin: crate::Sides;
            $( $(#[$member_doc])* $way $member $(as $setter)?: $type; )*
        }

        impl $name {
            fn tagged() -> Self {
                let tag = &crate::generated::$spec::tag;
                Self(crate::node::Object::tagged(tag, &crate::generated::$spec::SPEC))
            }
        }

        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl crate::elements::private::Element for $name {
            fn into_part(self) -> crate::elements::private::Part {
                crate::elements::private::Part(self.0.into_element(&crate::generated::$spec::SPEC))
            }
        }

        $( impl crate::$bound for $name {} )*
    };
}

/// Words that the platform knows.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $( $(#[$word_doc:meta])* $word:ident = $text:literal, )* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$word_doc])* $word, )*
        }

        impl $name {
            /// As it is in the card.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $( Self::$word => $text, )*
                }
            }
        }

        impl From<$name> for crate::node::Node {
            fn from(value: $name) -> Self {
                Self::from(value.as_str())
            }
        }
    };
}

/// Words and pixels.
macro_rules! sizes {
    ($(#[$doc:meta])* $name:ident { $( $(#[$word_doc:meta])* $word:ident = $text:literal, )* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$word_doc])* $word, )*
            /// So many pixels.
            Px(i16),
        }

        impl From<i32> for $name {
            fn from(pixels: i32) -> Self {
                Self::Px(crate::values::narrow(pixels))
            }
        }

        impl From<$name> for crate::node::Node {
            fn from(value: $name) -> Self {
                match value {
                    $( $name::$word => Self::from($text), )*
                    $name::Px(pixels) => Self::from(crate::node::Px { values: [pixels, 0, 0, 0], count: 1 }),
                }
            }
        }
    };
}
