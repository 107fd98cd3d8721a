//! Declarations that a user's own macro writes.

use lark_runtime::{Client, Model, Result, StringEnum, lark_api};

macro_rules! fetch {
    ($(#[$meta:meta])* $name:ident, $path:literal, $answer:ty, { $($(#[$field_meta:meta])* $field:ident: $kind:ty),* $(,)? }) => {
        $(#[$meta])*
        #[lark_api(method = "GET", path = $path, token = "tenant", response = $answer)]
        #[derive(Clone, Debug)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $kind,)*
        }
    };
}

macro_rules! model {
    ($(#[$meta:meta])* $vis:vis $name:ident { $($(#[$field_meta:meta])* $field:ident: $kind:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Default, Model)]
        $vis struct $name {
            $($(#[$field_meta])* pub $field: $kind,)*
        }
    };
}

macro_rules! texts {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
        pub enum $name {
            $($(#[$variant_meta])* #[lark(rename = $text)] $variant,)*
            /// Any other.
            Other(String),
        }
    };
}

fetch!(
    /// Fetches a user.
    FetchUser,
    "/open-apis/contact/v3/users/:user_id",
    Answer,
    {
        /// Path segment.
        user_id: String,
        /// Required list.
        ids: Vec<i64>,
        /// Optional number.
        size: Option<i64>,
        /// Optional enum.
        kind: Option<Kind>,
        /// Optional list.
        names: Option<Vec<String>>,
    }
);

fetch!(
    /// Nothing to say.
    FetchAll,
    "/open-apis/contact/v3/users",
    Answer,
    {}
);

model!(
    /// An answer.
    pub Answer {
        /// List.
        items: Vec<String>,
        /// Optional.
        size: Option<i64>,
    }
);

texts!(
    /// A kind.
    Kind {
        /// First.
        First = "1st",
        /// Second.
        Second = "2nd",
    }
);

macro_rules! hidden {
    ($name:ident, $answer:ident, { $($field:ident: [$($kind:tt)*]),* $(,)? }) => {
        #[lark_api(crate = $crate::generated::runtime, method = "GET", path = "/open-apis/x/:id", token = "tenant",
            response = $answer, paging)]
        struct $name {
            $($field: $($kind)*,)*
        }

        #[derive(Clone, Default, Model)]
        struct $answer {
            $($field: Option<$($kind)*>,)*
        }
    };
}

/// The runtime under a path of this crate.
pub use lark_runtime as runtime;

hidden!(Hidden, HiddenAnswer, {
    id: [String],
    is_admin: [bool],
    from_user: [String],
    ids: [Vec<String>],
    page_token: [Option<String>],
    as_bot: [Option<bool>],
    to_user: [Option<String>],
});

/// Sends what is private, with types that are tokens and not one group.
///
/// # Errors
/// Those of the call.
pub async fn hidden(client: &Client) -> Result<Option<String>> {
    let request = Hidden::builder().id("x").is_admin(true).from_user("u").ids(["i"]).as_bot(false).build();
    Ok(request.send(client, ()).await?.data.id)
}

/// What is optional in the macro's input is optional in the builder.
///
/// # Errors
/// Those of the calls.
pub async fn fetch(client: &Client) -> Result<Answer> {
    FetchAll::builder().build().send(client, ()).await?;
    let request = FetchUser::builder().user_id("u").ids([1]).size(2).kind(Kind::First).names(["n"]).build();
    Ok(request.send(client, ()).await?.data)
}
