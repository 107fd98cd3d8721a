//! The fields of a request.

#[cfg(feature = "dynamic")]
use std::any::type_name;
use std::fmt;

#[cfg(feature = "dynamic")]
use crate::slot::{Blank, Kind, Of, Shape, Slot};

/// One field of a request.
#[derive(Clone, Copy)]
pub struct Field {
    name: &'static str,
    wire: &'static str,
    place: Place,
    required: bool,
    comma: bool,
    #[cfg(feature = "dynamic")]
    ty: fn() -> FieldType,
}

/// The constructor of the fields at one place, for the output of `#[lark_api]`.
macro_rules! constructors {
    ($($name:ident: $place:ident;)*) => {$(
        #[doc(hidden)]
        #[must_use]
        pub const fn $name(
            name: &'static str,
            wire: &'static str,
            required: bool,
            #[cfg(feature = "dynamic")] ty: fn() -> FieldType,
        ) -> Self {
            Self {
                name,
                wire,
                place: Place::$place,
                required,
                comma: false,
                #[cfg(feature = "dynamic")]
                ty,
            }
        }
    )*};
}

impl Field {
    constructors! {
        new_path: Path;
        new_query: Query;
        new_header: Header;
        new_json: Json;
        new_body: Body;
        new_text: Text;
        new_file: File;
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn new_comma(
        name: &'static str,
        wire: &'static str,
        required: bool,
        #[cfg(feature = "dynamic")] ty: fn() -> FieldType,
    ) -> Self {
        let query = Self::new_query(
            name,
            wire,
            required,
            #[cfg(feature = "dynamic")]
            ty,
        );
        Self { comma: true, ..query }
    }

    /// The name in Rust, which is also that of its setter.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The name on the wire.
    #[must_use]
    pub fn wire(&self) -> &'static str {
        self.wire
    }

    /// Where it travels.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether every request has it.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// Whether it is a list of the query that is sent as one text, with commas between the elements. Other lists of the
    /// query repeat their name.
    #[must_use]
    pub fn is_comma_list(&self) -> bool {
        self.comma
    }
}

/// What is known of its type.
#[cfg(feature = "dynamic")]
impl Field {
    /// What it holds.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.shape().kind()
    }

    /// The path of its type as the compiler writes it, with `Option` if it may be left out.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        (self.ty)().name
    }

    pub(crate) fn shape(&self) -> Shape {
        ((self.ty)().shape)()
    }
}

impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Field")
            .field("name", &self.name)
            .field("wire", &self.wire)
            .field("place", &self.place)
            .field("required", &self.required)
            .finish_non_exhaustive()
    }
}

/// What is known of a field's type.
#[cfg(feature = "dynamic")]
#[derive(Clone, Copy, Debug)]
pub struct FieldType {
    name: &'static str,
    shape: Of,
}

#[cfg(feature = "dynamic")]
impl FieldType {
    /// What is known of a type.
    #[must_use]
    #[inline]
    pub fn of<T: Slot + Blank>() -> Self {
        Self { name: type_name::<T>(), shape: T::shape }
    }
}

/// Where a field of a request travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A query parameter.
    Query,
    /// A header.
    Header,
    /// A member of the JSON body.
    Json,
    /// The whole JSON body.
    Body,
    /// A text part of a multipart body.
    Text,
    /// A file part of a multipart body.
    File,
}

impl Place {
    /// The word for it: that of the mark which puts a field there, if there is one.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Json => "json",
            Self::Body => "body",
            Self::Text => "text",
            Self::File => "file",
        }
    }
}
