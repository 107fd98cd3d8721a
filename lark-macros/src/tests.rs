//! Expansions of the main shapes, so that a reviewer sees the effect of a change as a diff.
//!
//! The snapshots are in `src/snapshots`; `INSTA_UPDATE=always cargo test -p lark-macros` writes them anew. A model and an
//! enum become one call of a macro by example; what that makes of it is written out in `tests/written_out.rs` of
//! lark-runtime.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Kind;

/// Formats an expansion.
fn pretty(tokens: &TokenStream) -> String {
    match prettyplease_file(tokens) {
        Ok(text) => text,
        Err(error) => panic!("{error}: {tokens}"),
    }
}

fn prettyplease_file(tokens: &TokenStream) -> syn::Result<String> {
    Ok(prettyplease::unparse(&syn::parse2(tokens.clone())?))
}

mod endpoints {
    use super::{pretty, quote};

    macro_rules! endpoint {
        ($name:ident, ($($args:tt)*), $item:item) => {
            #[test]
            fn $name() {
                let expansion = crate::expand::lark_api(quote!($($args)*), quote!($item));
                insta::assert_snapshot!(pretty(&expansion));
            }
        };
    }

    endpoint!(
        get,
        (method = "GET", path = "/open-apis/contact/v3/users/:user_id", token = "tenant|user", response = UserInfo),
        pub struct FetchUser {
            /// Id of the user.
            pub user_id: String,
            pub user_id_type: Option<UserIdType>,
        }
    );
    endpoint!(
        json_body,
        (
            id = "im.v1.message.create",
            method = "POST",
            path = "/open-apis/im/v1/messages",
            token = "tenant|user",
            response = Message,
            idempotency = "uuid"
        ),
        pub struct CreateMessage {
            #[lark(query)]
            pub receive_id_type: ReceiveIdType,
            pub receive_id: String,
            pub content: String,
            pub uuid: Option<String>,
        }
    );
    endpoint!(
        whole_body,
        (method = "PUT", path = "/open-apis/x", token = "tenant"),
        struct Replace {
            #[lark(body)]
            rows: Vec<Row>,
        }
    );
    endpoint!(
        file,
        (method = "POST", path = "/open-apis/im/v1/images", token = "tenant", response = Uploaded),
        pub(crate) struct UploadImage {
            image_type: ImageType,
            #[lark(file)]
            image: File,
        }
    );
    endpoint!(
        headers_and_names,
        (method = "DELETE", path = "/open-apis/x/:id", token = "user"),
        pub struct Remove {
            pub id: i64,
            pub r#type: Option<String>,
            #[lark(header = "X-Mode")]
            pub mode: Option<bool>,
            #[lark(json, rename = "type")]
            pub kind: Nullable<String>,
        }
    );
    endpoint!(
        paging,
        (
            method = "GET",
            path = "/open-apis/x",
            token = "tenant",
            response = Page,
            paging(items = User, list = "users")
        ),
        pub struct ListUser {
            pub page_token: Option<String>,
        }
    );
    endpoint!(
        flat_without_token,
        (method = "POST", path = "/open-apis/auth/v3/x", token = "none", response = Token, envelope = "flat"),
        pub struct FetchToken {
            pub app_id: String,
        }
    );
    endpoint!(
        deprecated_unit,
        (method = "POST", path = "/open-apis/x", token = "app", helpdesk, deprecated = "use Y"),
        pub struct Ping;
    );
}

mod events {
    use super::{pretty, quote};

    macro_rules! event {
        ($name:ident, ($($args:tt)*), $item:item) => {
            #[test]
            fn $name() {
                let expansion = crate::event::lark_event(quote!($($args)*), quote!($item), false, true);
                insta::assert_snapshot!(pretty(&expansion));
            }
        };
    }

    event!(
        plain,
        (type = "im.message.receive_v1", dedupe = "message.message_id", scopes = "im:message|im:message:readonly"),
        pub struct MessageReceived {
            /// What was said.
            pub message: Option<Message>,
            #[lark(rename = "type")]
            pub kind: Option<String>,
        }
    );
    event!(
        callback_with_redundant_derives,
        (type = "card.action.trigger", callback = Answer),
        #[derive(Clone, Hash, std::fmt::Debug)]
        #[derive(Default, Model, serde::Serialize)]
        pub struct CardClicked {
            pub token: Option<String>,
        }
    );
    #[test]
    fn derives_of_serde_are_told_what_brings_them() {
        let item = quote! {
            #[derive(Clone, serde::Serialize, Deserialize)]
            struct Clicked {
                token: Option<String>,
            }
        };
        let expanded = |serde| crate::event::lark_event(quote!(type = "a"), item.clone(), false, serde).to_string();
        assert_eq!(expanded(false).matches("by the feature `serde` of `lark-runtime`, which is off").count(), 2);
        assert!(!expanded(true).contains("which is off"));
    }

    event!(
        old_and_deprecated,
        (type = "message", schema = 1, deprecated = "use `im.message.receive_v1`"),
        struct OldMessage {
            text: Option<String>,
        }
    );
    event!(
        with_a_mistake,
        (type = "message", callback = "Answer"),
        struct OldMessage {
            text: Option<String>,
        }
    );
}

#[test]
fn model() {
    let item = quote! {
        #[derive(Clone, Default, Model)]
        pub struct Document {
            pub document_id: Option<String>,
            pub r#type: Option<i64>,
            #[lark(rename = "odd-name")]
            pub blocks: Vec<Block>,
        }
    };
    insta::assert_snapshot!(pretty(&crate::model::model(item.clone(), Kind::Model, false)));
    insta::assert_snapshot!("model_with_shapes", pretty(&crate::model::model(item, Kind::Model, true)));
}

#[test]
fn body() {
    let item = quote! {
        #[derive(Clone, Body)]
        pub struct FileConfig {
            /// Id of the recording.
            pub file_id: String,
            pub channels: i64,
            pub tags: Option<Vec<String>>,
        }
    };
    insta::assert_snapshot!(pretty(&crate::model::model(item, Kind::Body, true)));
}

#[test]
fn model_with_builder() {
    let item = quote! {
        #[derive(Clone, Default, Model)]
        #[lark(builder)]
        pub struct Text {
            pub elements: Vec<Element>,
            pub style: Option<Style>,
            pub any: Option<Value>,
        }
    };
    insta::assert_snapshot!(pretty(&crate::model::model(item, Kind::Model, false)));
}

#[test]
fn model_that_keeps_what_it_does_not_know() {
    let item = quote! {
        #[derive(Clone, Default, Model)]
        pub struct Document {
            pub document_id: Option<String>,
            #[lark(unknown)]
            pub unknown: Unknown,
        }
    };
    insta::assert_snapshot!(pretty(&crate::model::model(item, Kind::Model, true)));
}

#[test]
fn string_enum() {
    let item = quote! {
        pub enum Color {
            DarkRed,
            #[lark(rename = "BLUE")]
            Blue,
            Other(String),
        }
    };
    insta::assert_snapshot!(pretty(&crate::string_enum::string_enum(item, true)));
}

#[test]
fn integer_enum() {
    let item = quote! {
        pub enum Level {
            #[lark(value = 1)]
            Low,
            #[lark(value = -1)]
            Off,
            Other(i64),
        }
    };
    insta::assert_snapshot!(pretty(&crate::integer_enum::integer_enum(item, true)));
}
