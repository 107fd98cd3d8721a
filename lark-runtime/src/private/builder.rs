//! What the macros leave to macros by example of every builder.
//!
//! They write
//! ```text
//! typed_builder! {
//!     #[allow(deprecated)]                                // if a field is
//!     pub struct Note NoteBuilder                         // visibility, name, name of the builder
//!     docs "Builds [`Note`]."                             // of the builder
//!     start [Note { .. }]                                 // the value with nothing set
//!     optional [size(OptionOf option_of [impl ..])]       // the setters of what may be left out
//!     build build [TextState: given_text,]                // the method, named where the struct is, and its bounds
//!     send send [Answer] [TextState: given_text,]         // of a request, what sends it, with its answer; the same bounds
//!     items items [..] pages pages [..]                   // of a list, its items and its pages
//!     states [TextState Missing]                          // one parameter for each required field
//!     given [given_text "required .." "call .."]          // their traits, with message and label
//!     required [text(IntoField into_field [impl ..]) -> [Set] [TextState: Unset]]
//! }
//! ```
//! and `builder!` with what is before the states, for what requires nothing. A setter takes what implements the named trait
//! of `setters`, written out with the place of the field's type for the compiler's messages; or the type in brackets. `<Form>` before it is its type parameter,
//! where that tells values from options of values.

/// The builder of a type without required fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __builder {
    (
        $(#[$allow:meta])?
        $vis:vis struct $name:ident $builder:ident
        docs $docs:tt
        start [$($start:tt)*]
        optional [$(
            $(#$field_docs:tt)*
            $field:ident $(<$form:ident>)? $([$type:ty])? $(($trait:ident $fn:ident [$($takes:tt)*]))?
        )*]
        build $build:ident [$($bound:tt)*]
        $(send $send:ident [$($response:tt)*] [$($send_bound:tt)*])?
        $(items $items:ident [$($items_bound:tt)*])?
        $(pages $pages:ident [$($pages_bound:tt)*])?
    ) => {
        #[doc = $docs]
        #[must_use = "a builder does nothing until `build` is called"]
        #[allow(missing_debug_implementations)]
        $(#[$allow])?
        $vis struct $builder($name);
        #[allow(clippy::missing_const_for_fn, missing_docs, non_snake_case, unreachable_pub, unused_qualifications)]
        $(#[$allow])?
        impl $name {
            /// Starts with nothing set.
            #[inline]
            $vis fn builder() -> $builder {
                $builder($($start)*)
            }
        }
        #[allow(clippy::missing_const_for_fn, missing_docs, non_snake_case, unreachable_pub, unused_qualifications)]
        $(#[$allow])?
        impl $builder {
            $(
                $(#$field_docs)*
                $vis fn $field $(<$form>)?(
                    mut self,
                    value: $($type)? $($($takes)*)?,
                ) -> Self {
                    self.0.$field = $($crate::private::$trait::$fn)?(value);
                    self
                }
            )*
            /// The finished value.
            #[must_use]
            #[inline]
            $vis fn $build(self) -> $name
            where
                $($bound)*
            {
                self.0
            }
            $(
                /// Builds the request and sends it; `()` stands for no options.
                #[inline]
                $vis fn $send(
                    self,
                    client: &$crate::private::Client,
                    options: impl $crate::private::Into<$crate::private::RequestOptions>,
                ) -> $crate::private::Call<$($response)*>
                where
                    $($send_bound)*
                {
                    $crate::private::Client::send(client, &self.0, options)
                }
            )?
            $(
                /// Builds the request; every item of every page, page by page as the stream is polled.
                #[inline]
                $vis fn $items(
                    self,
                    client: &$crate::private::Client,
                    options: impl $crate::private::Into<$crate::private::RequestOptions>,
                ) -> $crate::private::Items<$name>
                where
                    $($items_bound)*
                {
                    $crate::private::Items::new($crate::private::Pages::new(client, self.0, options))
                }
            )?
            $(
                /// Builds the request; the pages of the list, requested as the stream is polled.
                #[inline]
                $vis fn $pages(
                    self,
                    client: &$crate::private::Client,
                    options: impl $crate::private::Into<$crate::private::RequestOptions>,
                ) -> $crate::private::Pages<$name>
                where
                    $($pages_bound)*
                {
                    $crate::private::Pages::new(client, self.0, options)
                }
            )?
        }
    };
}

/// The builder of a type without required fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __own_builder {
    (
        $(#[$allow:meta])?
        $vis:vis struct $name:ident $builder:ident
        docs $docs:tt
        start [$($start:tt)*]
        optional [$(
            $(#$field_docs:tt)*
            $field:ident $(<$form:ident>)? $([$type:ty])? $(($trait:ident $fn:ident [$($takes:tt)*]))?
        )*]
        build $build:ident [$($bound:tt)*]
    ) => {
        #[allow(clippy::missing_const_for_fn, missing_docs, non_snake_case, unreachable_pub, unused_qualifications)]
        $(#[$allow])?
        impl $name {
            /// Starts with nothing set.
            #[inline]
            $vis fn builder() -> Self {
                $($start)*
            }
            $(
                $(#$field_docs)*
                $vis fn $field $(<$form>)?(
                    mut self,
                    value: $($type)? $($($takes)*)?,
                ) -> Self {
                    self.$field = $($crate::private::$trait::$fn)?(value);
                    self
                }
            )*
            /// The finished value.
            #[must_use]
            #[inline]
            $vis fn $build(self) -> Self
            where
                $($bound)*
            {
                self
            }
        }
    };
}

/// The builder of a type with required fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __typed_builder {
    (
        $(#[$allow:meta])?
        $vis:vis struct $name:ident $builder:ident
        docs $docs:tt
        start [$($start:tt)*]
        optional [$(
            $(#$field_docs:tt)*
            $field:ident $(<$form:ident>)? $([$type:ty])? $(($trait:ident $fn:ident [$($takes:tt)*]))?
        )*]
        build $build:ident [$($bound:tt)*]
        $(send $send:ident [$($response:tt)*] [$($send_bound:tt)*])?
        $(items $items:ident [$($items_bound:tt)*])?
        $(pages $pages:ident [$($pages_bound:tt)*])?
        states [$($state:ident $missing:ident)*]
        given [$($given:ident $message:tt $label:tt)*]
        required [$(
            $(#$required_docs:tt)*
            $required:ident $([$required_type:ty])? $(($required_trait:ident $required_fn:ident [$($required_takes:tt)*]))?
            -> [$($result:tt)*] [$($unset:tt)*]
        )*]
    ) => {
        #[doc = $docs]
        #[must_use = "a builder does nothing until `build` is called"]
        #[allow(missing_debug_implementations)]
        $(#[$allow])?
        $vis struct $builder<$($state),*>($name, ::core::marker::PhantomData<($($state,)*)>);
        #[allow(non_camel_case_types)]
        const _: () = {
            $(
                #[diagnostic::on_unimplemented(message = $message, label = $label)]
                pub trait $given {}
                #[diagnostic::do_not_recommend]
                impl $given for $crate::private::Set {}
            )*
            #[allow(clippy::missing_const_for_fn, missing_docs, non_snake_case, unreachable_pub, unused_qualifications)]
            $(#[$allow])?
            impl $name {
                /// Starts with nothing set.
                #[inline]
                $vis fn builder() -> $builder<$($crate::private::$missing),*> {
                    $builder($($start)*, ::core::marker::PhantomData)
                }
            }
            #[allow(clippy::missing_const_for_fn, missing_docs, non_snake_case, unreachable_pub, unused_qualifications)]
            $(#[$allow])?
            impl<$($state),*> $builder<$($state),*> {
                $(
                    $(#$required_docs)*
                    $vis fn $required(
                        mut self,
                        value: $($required_type)? $($($required_takes)*)?,
                    ) -> $builder<$($result)*>
                    where
                        $($unset)*,
                    {
                        self.0.$required = $($crate::private::$required_trait::$required_fn)?(value);
                        $builder(self.0, ::core::marker::PhantomData)
                    }
                )*
                $(
                    $(#$field_docs)*
                    $vis fn $field $(<$form>)?(
                        mut self,
                        value: $($type)? $($($takes)*)?,
                    ) -> Self {
                        self.0.$field = $($crate::private::$trait::$fn)?(value);
                        self
                    }
                )*
                /// The finished value.
                #[must_use]
                #[inline]
                $vis fn $build(self) -> $name
                where
                    $($bound)*
                {
                    self.0
                }
                $(
                    /// Builds the request and sends it; `()` stands for no options.
                    #[inline]
                    $vis fn $send(
                        self,
                        client: &$crate::private::Client,
                        options: impl $crate::private::Into<$crate::private::RequestOptions>,
                    ) -> $crate::private::Call<$($response)*>
                    where
                        $($send_bound)*
                    {
                        $crate::private::Client::send(client, &self.0, options)
                    }
                )?
                $(
                    /// Builds the request; every item of every page, page by page as the stream is polled.
                    #[inline]
                    $vis fn $items(
                        self,
                        client: &$crate::private::Client,
                        options: impl $crate::private::Into<$crate::private::RequestOptions>,
                    ) -> $crate::private::Items<$name>
                    where
                        $($items_bound)*
                    {
                        $crate::private::Items::new($crate::private::Pages::new(client, self.0, options))
                    }
                )?
                $(
                    /// Builds the request; the pages of the list, requested as the stream is polled.
                    #[inline]
                    $vis fn $pages(
                        self,
                        client: &$crate::private::Client,
                        options: impl $crate::private::Into<$crate::private::RequestOptions>,
                    ) -> $crate::private::Pages<$name>
                    where
                        $($pages_bound)*
                    {
                        $crate::private::Pages::new(client, self.0, options)
                    }
                )?
            }
        };
    };
}

pub use {__builder as builder, __own_builder as own_builder, __typed_builder as typed_builder};
