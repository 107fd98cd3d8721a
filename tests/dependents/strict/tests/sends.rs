//! What was declared under all those lints still works.

use lark_dependent_strict::{generated, hygiene, names, shapes, visibility};
use lark_runtime::testing::{Mock, ReceivedCall};
use lark_runtime::{Result, encode};

#[tokio::test]
async fn private_declarations_are_sent() -> Result<()> {
    let mock = Mock::new();
    mock.on_any().reply_json(200, r#"{"code":0,"data":{"text":"t","items":[{"id":"1"}]}}"#);
    let client = mock.client();
    assert_eq!(visibility::first_id(&client).await?.as_deref(), Some("1"));
    visibility::written_out(&client).await?;
    assert_eq!(visibility::inside(&client).await?.as_deref(), Some("t"));
    assert_eq!(visibility::nested(&client).await?.as_deref(), Some("t"));
    visibility::in_crate(&client).await?;
    let lines: Vec<String> = mock.all_calls().iter().map(ReceivedCall::line).collect();
    assert_eq!(
        lines,
        [
            "GET /open-apis/a/x?kind=first",
            "POST /open-apis/b",
            "POST /open-apis/c",
            "POST /open-apis/d",
            "POST /open-apis/e",
            "POST /open-apis/f",
        ]
    );
    assert_eq!(mock.all_calls()[1].body(), r#"{"text":"t"}"#);
    assert_eq!(encode(&visibility::private_fields())?.body, r#"{"kind":"first","text":"t"}"#);
    Ok(())
}

#[tokio::test]
async fn declarations_of_a_users_macro_are_sent() -> Result<()> {
    let mock = Mock::new();
    mock.on_any()
        .reply_json(200, r#"{"code":0,"data":{}}"#)
        .reply_json(200, r#"{"code":0,"data":{"items":["a"],"size":"1"}}"#)
        .reply_json(200, r#"{"code":0,"data":{"id":"x"}}"#);
    let client = mock.client();
    let answer = generated::fetch(&client).await?;
    assert_eq!((answer.items, answer.size), (vec!["a".to_owned()], Some(1)));
    let call = &mock.all_calls()[1];
    assert_eq!(call.line(), "GET /open-apis/contact/v3/users/u?ids=1&kind=1st&names=n&size=2");
    assert_eq!(call.header("authorization"), Some("Bearer t-mock"));
    assert_eq!(generated::hidden(&client).await?.as_deref(), Some("x"));
    assert_eq!(mock.all_calls()[2].line(), "GET /open-apis/x/x?as_bot=false&from_user=u&ids=i&is_admin=true");
    Ok(())
}

#[test]
fn keywords_go_by_their_plain_names() -> Result<()> {
    let request = names::SendKeywords::builder().r#type("t").r#fn(1).r#try("x").r#gen([2]).r#async(true).build();
    let encoded = encode(&request)?;
    assert_eq!((encoded.method.as_str(), encoded.target.as_str()), ("POST", "/open-apis/a/t"));
    assert_eq!(encoded.body, r#"{"fn":1,"try":"x","gen":[2],"async":true}"#);
    Ok(())
}

#[test]
fn names_that_shadow_ours_encode_as_others() -> Result<()> {
    let sent = hygiene::shadowed::Send::builder().id("1").list(["a"]).numbers([1, 2]).build();
    assert_eq!(encode(&sent)?.body, r#"{"list":["a"],"numbers":[1,2]}"#);
    assert_eq!(encode(&names::create_task())?.body, r#"{"task":"t","start":{}}"#);
    assert_eq!(encode(&names::set_task())?.body, r#"{"task":{},"text":"t"}"#);
    Ok(())
}

#[test]
fn an_enum_of_which_nothing_is_known_keeps_its_text() {
    assert_eq!(shapes::NothingKnown::from("x").as_str(), "x");
}
