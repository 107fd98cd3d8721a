//! What `#[lark_api]` leaves to a macro by example, beside the builder.
//!
//! The attribute writes
//! ```text
//! endpoint! {
//!     #[allow(deprecated)]                        // if the request or a field is
//!     pub struct ListChat                         // visibility and name
//!     fields self [                               // what borrows begin with, and for each field
//!         size                                    // its name,
//!         "size" "page_size" false                // the same as a text, that on the wire, whether it is required,
//!         new_query QueryParameter [Option<i64>]  // the constructor of its `Field`, the trait of its place, its type
//!     ]
//!     response [Chats]                            // the type of the answer
//!     meta "im.v1.chat.list" "/open-apis/.." [..] // id, path, tokens,
//!         [.flat()] [Method::GET]                 // what else is to be said, the method
//!     page_field token                            // the field that leads to the next page
//!     items items [Chat] [Vec<Chat>] page [page.items] // of a list, the type of an item, that of all, an answer and its list
//!     pages pages                                 // of what has pages
//!     debug "ListChat"                            // if `Debug` is derived
//! }
//! ```
//! and the macro writes `Fields`, `Endpoint`, `Paged`, `Debug` and the methods that send.

/// What every request implements in the same way.
#[doc(hidden)]
#[macro_export]
macro_rules! __endpoint {
    (
        $(#[$allow:meta])?
        $vis:vis struct $name:ident
        fields $this:ident [$(
            $field:ident $text:literal $wire:literal $required:literal $new:ident $place:ident [$($ty:tt)*]
        )*]
        response [$($response:tt)*]
        meta $id:literal $path:literal [$($tokens:tt)*] [$($more:tt)*] [$($method:tt)*]
        $(page_field $page_field:ident)?
        $(items $all:ident [$($item:tt)*] [$($list:tt)*] $page:ident [$($items:tt)*])?
        $(pages $pages:ident)?
        $(debug $debug:literal)?
    ) => {
        $(#[$allow])?
        #[allow(unused_qualifications)]
        impl $crate::private::Fields for $name {
            #[inline]
            fn lend(&$this, to: $crate::private::Borrow<'_>) {
                // The braces keep the compiler from blaming the argument, in words other than those of the table.
                to.fields(&[$(({ <$($ty)* as $crate::private::$place>::as_slot })(&$this.$field)),*])
            }
            $(
                #[inline]
                fn page_field(&mut $this) -> ::core::option::Option<&mut dyn $crate::private::Slot> {
                    ::core::option::Option::Some(&mut $this.$page_field)
                }
            )?
        }
        $(#[$allow])?
        #[allow(unused_qualifications)]
        #[automatically_derived]
        impl $crate::private::Endpoint for $name {
            type Response = $($response)*;
            const META: &'static $crate::private::Meta = &$crate::private::MetaBuilder::new(
                $id,
                $path,
                $($tokens)*,
                $crate::private::fields! { $($new $text $wire $required $place [$($ty)*])* },
            )
            $($more)*
            .build::<Self>($($method)*);
        }
        $(#[$allow])?
        #[allow(clippy::missing_const_for_fn, missing_docs, non_snake_case, unreachable_pub, unused_qualifications)]
        impl $name {
            /// Sends the request; `()` stands for no options.
            #[inline]
            $vis fn send(
                &self,
                client: &$crate::private::Client,
                options: impl $crate::private::Into<$crate::private::RequestOptions>,
            ) -> $crate::private::Call<$($response)*> {
                $crate::private::Client::send(client, self, options)
            }
            $(
                /// Every item of every page, page by page as the stream is polled.
                #[inline]
                $vis fn $all(
                    self,
                    client: &$crate::private::Client,
                    options: impl $crate::private::Into<$crate::private::RequestOptions>,
                ) -> $crate::private::Items<Self> {
                    $crate::private::Items::new($crate::private::Pages::new(client, self, options))
                }
            )?
            $(
                /// The pages of the list, one answer each, requested as the stream is polled.
                #[inline]
                $vis fn $pages(
                    self,
                    client: &$crate::private::Client,
                    options: impl $crate::private::Into<$crate::private::RequestOptions>,
                ) -> $crate::private::Pages<Self> {
                    $crate::private::Pages::new(client, self, options)
                }
            )?
        }
        $(
            #[allow(deprecated)]
            #[automatically_derived]
            impl $crate::private::Paged for $name {
                type Item = $($item)*;
                #[inline]
                fn items_of($page: Self::Response) -> $($list)* {
                    $($items)*
                }
            }
        )?
        $(
            #[allow(deprecated)]
            #[automatically_derived]
            impl $crate::private::Debug for $name {
                #[inline]
                fn fmt(&self, f: &mut $crate::private::Formatter<'_>) -> $crate::private::FmtResult {
                    $crate::private::debug_request($debug, self, f)
                }
            }
        )?
    };
}

pub use __endpoint as endpoint;

/// The fields of a request.
#[cfg(feature = "dynamic")]
#[doc(hidden)]
#[macro_export]
macro_rules! __fields {
    ($($new:ident $text:literal $wire:literal $required:literal $place:ident [$($ty:tt)*])*) => {
        &[$(
            $crate::private::Field::$new($text, $wire, $required, <$($ty)* as $crate::private::$place>::field_type)
        ),*]
    };
}

/// Without the feature nothing is known of their types, so that the compiler has fewer paths to check.
#[cfg(not(feature = "dynamic"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __fields {
    ($($new:ident $text:literal $wire:literal $required:literal $place:ident [$($ty:tt)*])*) => {
        &[$($crate::private::Field::$new($text, $wire, $required)),*]
    };
}

pub use __fields as fields;
