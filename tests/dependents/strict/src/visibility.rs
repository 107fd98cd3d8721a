//! Declarations that are not public, used as a program uses them: not every setter, not every method.

use lark_runtime::{Client, IntegerEnum, Model, Result, StringEnum, lark_api};

#[lark_api(method = "GET", path = "/open-apis/a/:id", token = "tenant", response = Answer, paging(items = Item))]
struct Private {
    id: String,
    kind: Option<Kind>,
    page_size: Option<i64>,
    page_token: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
enum Kind {
    First,
    Other(String),
}

#[derive(IntegerEnum)]
enum Level {
    #[lark(value = 1)]
    First,
    Other(i64),
}

#[derive(Clone, Default, Model)]
struct Answer {
    items: Vec<Item>,
    level: Level,
    page_token: Option<String>,
    has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
struct Item {
    id: Option<String>,
}

/// Uses one setter and one method of the private endpoint.
///
/// # Errors
/// Those of the call.
pub async fn first_id(client: &Client) -> Result<Option<String>> {
    let page = Private::builder().id("x").kind(Kind::First).build().send(client, ()).await?;
    Ok(page.data.items.into_iter().next().and_then(|item| item.id))
}

// The builder is not used at all.
#[lark_api(method = "POST", path = "/open-apis/b", token = "tenant")]
struct WrittenOut {
    text: String,
    more: Option<String>,
}

/// Sends a request that was written as a literal.
///
/// # Errors
/// Those of the call.
pub async fn written_out(client: &Client) -> Result<()> {
    client.send(&WrittenOut { text: "t".to_owned(), more: None }, ()).await?;
    Ok(())
}

/// Declares inside a function.
///
/// # Errors
/// Those of the call.
pub async fn inside(client: &Client) -> Result<Option<String>> {
    #[lark_api(method = "POST", path = "/open-apis/c", token = "tenant", response = Local)]
    struct Inside {
        text: String,
        kind: Option<LocalKind>,
    }

    #[derive(Clone, Default, Model)]
    struct Local {
        text: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
    enum LocalKind {
        First,
        Other(String),
    }

    let kind = LocalKind::First;
    Ok(Inside::builder().text("t").kind(kind).build().send(client, ()).await?.data.text)
}

mod nested {
    use lark_runtime::{Model, StringEnum, lark_api};

    #[lark_api(method = "POST", path = "/open-apis/d", token = "tenant", response = Seen)]
    #[derive(Debug)]
    pub(super) struct Super {
        pub(super) text: String,
        pub(super) kind: Option<SuperKind>,
    }

    #[lark_api(method = "POST", path = "/open-apis/e", token = "tenant", response = Seen)]
    #[derive(Debug)]
    pub(in crate::visibility) struct InPath {
        pub(in crate::visibility) text: String,
        own: Option<String>,
    }

    #[derive(Clone, Default, Model)]
    pub(super) struct Seen {
        pub(super) text: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
    pub(super) enum SuperKind {
        First,
        Other(String),
    }
}

/// Sends what a private module declares.
///
/// # Errors
/// Those of the calls.
pub async fn nested(client: &Client) -> Result<Option<String>> {
    let kind = nested::SuperKind::First;
    let first = nested::Super::builder().text("t").kind(kind).build().send(client, ()).await?;
    let second = nested::InPath::builder().text("t").build().send(client, ()).await?;
    Ok(first.data.text.or(second.data.text))
}

/// Visible in this crate.
#[lark_api(method = "POST", path = "/open-apis/f", token = "tenant")]
#[derive(Debug)]
pub(crate) struct InCrate {
    pub(crate) text: String,
}

/// Sends what this crate sees.
///
/// # Errors
/// Those of the call.
pub async fn in_crate(client: &Client) -> Result<()> {
    InCrate::builder().text("t").build().send(client, ()).await?;
    Ok(())
}

/// Public, with fields that are not: their types are private and they have no documentation.
#[lark_api(method = "POST", path = "/open-apis/g", token = "tenant")]
#[derive(Debug)]
pub struct PrivateFields {
    kind: Kind,
    other: Option<Kind>,
    pub(crate) text: String,
}

/// A client sees only this way to make it.
#[must_use]
pub fn private_fields() -> PrivateFields {
    PrivateFields::builder().kind("first").text("t").build()
}
