//! Scopes in which the names of the prelude mean something else, or nothing.

/// Types, traits and macros of the user that are called like those of the prelude.
pub mod shadowed {
    use ::lark_runtime::{IntegerEnum, Model, StringEnum, lark_api};

    /// Not the prelude's.
    #[derive(Clone, Copy, Debug)]
    pub struct Option;
    /// Not the prelude's.
    #[derive(Clone, Copy, Debug)]
    pub struct String;
    /// Not the prelude's.
    #[derive(Clone, Copy, Debug)]
    pub struct Vec;
    /// Not the prelude's.
    #[derive(Clone, Copy, Debug)]
    pub struct Result;
    /// Not the prelude's.
    #[derive(Clone, Copy, Debug)]
    pub struct Box;
    /// Not the prelude's.
    #[derive(Clone, Copy, Debug)]
    pub struct Some;
    /// Not the prelude's.
    #[derive(Clone, Copy, Debug)]
    pub struct None;
    /// Not the prelude's.
    #[derive(Clone, Copy, Debug)]
    pub struct Ok;
    /// Not the prelude's.
    pub trait Into {}
    /// Not the prelude's.
    pub trait From {}
    /// Not the prelude's.
    pub trait IntoIterator {}
    /// Not the prelude's.
    pub trait Iterator {}

    /// Not the crates.
    pub mod core {}
    /// Not the crates.
    pub mod std {}
    /// Not the crates.
    pub mod lark_runtime {}

    /// An endpoint among them.
    #[lark_api(method = "POST", path = "/open-apis/a/:id", token = "tenant", response = Answer, paging(items = Item))]
    #[derive(Clone, Debug)]
    pub struct Send {
        /// Required.
        pub id: ::std::string::String,
        /// Required list.
        pub list: ::std::vec::Vec<::std::string::String>,
        /// Optional.
        pub page_token: ::std::option::Option<::std::string::String>,
        /// Optional list.
        pub numbers: ::core::option::Option<::std::vec::Vec<i64>>,
    }

    /// A model among them.
    #[derive(Clone, Default, Model)]
    pub struct Answer {
        /// List.
        pub items: ::std::vec::Vec<Item>,
        /// Optional.
        pub page_token: ::std::option::Option<::std::string::String>,
    }

    /// A model among them.
    #[derive(Clone, Default, Model)]
    pub struct Item {
        /// Boxed.
        pub inner: ::std::option::Option<::std::boxed::Box<Self>>,
    }

    /// An enum among them.
    #[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
    pub enum Kind {
        /// Known.
        First,
        /// Not known.
        Other(::std::string::String),
    }

    /// An enum of integers among them.
    #[derive(IntegerEnum)]
    pub enum Level {
        /// Known.
        #[lark(value = 1)]
        First,
        /// Not known.
        Other(i64),
    }
}

/// A module without a prelude. An endpoint cannot stand here: its builder needs `#[diagnostic::on_unimplemented]`,
/// and tool attributes are part of the prelude.
pub mod without_prelude {
    #![no_implicit_prelude]

    use ::lark_runtime::{IntegerEnum, Model, StringEnum};
    use ::std::clone::Clone;
    use ::std::cmp::{Eq, PartialEq};
    use ::std::default::Default;
    use ::std::fmt::Debug;
    use ::std::option::Option;
    use ::std::string::String;
    use ::std::vec::Vec;

    /// A model.
    #[derive(Clone, Default, Model)]
    pub struct Answer {
        /// List.
        pub items: Vec<String>,
        /// Optional.
        pub page_token: Option<String>,
        /// Optional enum.
        pub kind: Option<Kind>,
    }

    /// An enum.
    #[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
    pub enum Kind {
        /// Known.
        First,
        /// Not known.
        Other(String),
    }

    /// An enum of integers.
    #[derive(IntegerEnum)]
    pub enum Level {
        /// Known.
        #[lark(value = 1)]
        First,
        /// Not known.
        Other(i64),
    }
}

/// Everything is imported here that the macros name by its path, so `unused_qualifications` may find it too long.
pub mod qualified {
    use lark_runtime::{Model, lark_api};
    use std::collections::BTreeMap;

    /// An endpoint.
    #[lark_api(method = "POST", path = "/open-apis/c", token = "tenant", response = Answer)]
    #[derive(Clone, Debug)]
    pub struct Fetch {
        /// Free keys.
        pub map: BTreeMap<String, String>,
        /// Lists in lists.
        pub lists: Vec<Vec<String>>,
        /// Tuple type in the answer.
        pub text: Option<String>,
    }

    /// A model.
    #[derive(Clone, Default, Model)]
    pub struct Answer {
        /// Free keys.
        pub map: BTreeMap<String, Vec<BTreeMap<String, i64>>>,
    }
}
