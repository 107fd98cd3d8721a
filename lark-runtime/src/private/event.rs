//! What `#[lark_event]` leaves to a macro by example.
//!
//! The attribute writes
//! ```text
//! event! {
//!     CardClicked                     // the struct
//!     "card.action.trigger"           // the type
//!     V2                              // the schema
//!     [CardAnswer]                    // of a callback, the type of its answer
//!     .with_callback()                // further facts
//! }
//! ```
//! and the macro writes `Event`.

#[doc(hidden)]
#[macro_export]
macro_rules! __event {
    ($event:ident $type:literal $schema:ident [$($answer:tt)*] $($more:tt)*) => {
        $crate::private::event! { @ $event $type $schema ($($answer)*) $($more)* }
    };
    ($event:ident $type:literal $schema:ident $($more:tt)*) => {
        $crate::private::event! { @ $event $type $schema ($crate::private::NoAnswer) $($more)* }
    };
    (@ $event:ident $type:literal $schema:ident ($answer:ty) $($more:tt)*) => {
        #[automatically_derived]
        impl $crate::Event for $event {
            type Answer = $answer;
            const META: &'static $crate::private::EventMeta =
                &$crate::private::EventMeta::new($type, $crate::private::EventSchema::$schema) $($more)*;
        }
    };
}

pub use __event as event;
