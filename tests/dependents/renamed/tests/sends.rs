//! What was declared under the other name is sent and read.

use feishu::testing::Mock;
use lark_dependent_renamed::{FetchUser, UserIdType};

#[tokio::test]
async fn an_endpoint_is_sent_through_the_renamed_runtime() -> feishu::Result<()> {
    let mock = Mock::new();
    mock.on::<FetchUser>().reply_json(200, r#"{"code":0,"data":{"user":{"name":"Ann"}}}"#);
    let request = FetchUser::builder().user_id("ou_1").user_id_type(UserIdType::OpenId).build();
    let found = request.send(&mock.client(), ()).await?;
    assert_eq!(found.data.user.and_then(|user| user.name).as_deref(), Some("Ann"));
    let call = &mock.calls::<FetchUser>()[0];
    assert_eq!(call.line(), "GET /open-apis/contact/v3/users/ou_1?user_id_type=open_id");
    assert_eq!((call.header("authorization"), call.body().len()), (Some("Bearer t-mock"), 0));
    Ok(())
}

#[test]
fn declarations_in_a_test_find_it_too() {
    #[feishu::lark_api(method = "POST", path = "/open-apis/x", token = "none")]
    struct Here {
        text: String,
    }
    let encoded = feishu::encode(&Here::builder().text("t").build()).expect("encodes");
    assert_eq!(encoded.body, r#"{"text":"t"}"#);
}
