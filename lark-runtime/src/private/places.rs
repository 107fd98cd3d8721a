//! What the output of `#[lark_api]` asks of the fields of a request: for every place a trait that all types have which
//! can be there.
//!
//! A type that cannot be there is asked for twice, by the code that borrows the field and by the table of the fields.
//! The compiler shows equal messages once; so both ask this one trait, in the same words and without another bound
//! beside it. The public traits behind these have [`Slot`] as supertrait, which would be a message of its own.

#[cfg(feature = "dynamic")]
use crate::meta::FieldType;
use crate::slot::{Blank, FileValue, HeaderField, ListValue, PathValue, QueryValue, Slot, TextValue};

/// A trait for a place, and that what has the public trait has this one.
macro_rules! place {
    ($(#[$message:meta])* $place:ident: $public:path) => {
        $(#[$message])*
        pub trait $place: Sized {
            /// The value as a slot.
            fn as_slot(&self) -> &dyn Slot;

            /// What is known of the type.
            #[cfg(feature = "dynamic")]
            fn field_type() -> FieldType;

            /// What a builder starts from.
            fn start() -> Self;
        }

        #[diagnostic::do_not_recommend]
        impl<T: $public + Blank> $place for T {
            #[inline]
            fn as_slot(&self) -> &dyn Slot {
                self
            }

            #[cfg(feature = "dynamic")]
            #[inline]
            fn field_type() -> FieldType {
                FieldType::of::<T>()
            }

            #[inline]
            fn start() -> Self {
                T::blank()
            }
        }
    };
}

place! {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a path segment",
        label = "neither a text nor an integer",
        note = "write `String`, an integer type, or an enum that derives `StringEnum`"
    )]
    PathSegment: PathValue
}

place! {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a query parameter",
        label = "neither a text, a number, a boolean nor a list of these",
        note = "to send it in the JSON body instead, mark the field `#[lark(json)]`"
    )]
    QueryParameter: QueryValue
}

place! {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a comma list",
        label = "not a list of texts, numbers or booleans",
        note = "write `Vec<String>` or `Option<Vec<String>>`; a parameter that is one text has no mark `comma`"
    )]
    CommaList: ListValue
}

place! {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a header",
        label = "neither a text, a number nor a boolean",
        note = "write `String`, a number, `bool`, or an enum that derives `StringEnum`"
    )]
    Header: HeaderField
}

place! {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be sent as JSON",
        label = "not a type of the wire",
        note = "derive `Model` for a struct or `StringEnum` for an enum of texts, or wrap a serde type: `lark_runtime::Json<{Self}>`"
    )]
    JsonMember: Slot
}

place! {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a text part of a multipart body",
        label = "neither a text, a number nor a boolean",
        note = "write `String`; where the platform documents a JSON text, serialize it first"
    )]
    TextPart: TextValue
}

place! {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a file part",
        label = "not a file",
        note = "write `lark_runtime::File` or `Option<lark_runtime::File>`"
    )]
    FilePart: FileValue
}
