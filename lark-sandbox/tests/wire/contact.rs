//! People.

use lark_sandbox::{USER_TOKEN, USERS};

use crate::client::{call, start};

const PATH: &str = "/open-apis/contact/v3/users";

#[tokio::test]
async fn every_id_finds_its_person() {
    let (sandbox, token) = start().await;
    for user in USERS {
        for (query, id) in [
            ("", user.open_id),
            ("?user_id_type=open_id", user.open_id),
            ("?user_id_type=union_id", user.union_id),
            ("?user_id_type=user_id&department_id_type=department_id", user.user_id),
        ] {
            for token in [token.as_str(), USER_TOKEN] {
                let target = format!("{PATH}/{id}{query}");
                let answer = call(&sandbox, token, "GET", &target, "").await.expect(&target, 200, 0);
                let found = ["open_id", "union_id", "user_id", "name", "email"]
                    .map(|field| answer.text(&format!("/data/user/{field}")).to_owned());
                assert_eq!(found, [user.open_id, user.union_id, user.user_id, user.name, user.email], "{target}");
            }
        }
    }
}

#[tokio::test]
async fn related_ids_are_of_the_kind_asked_for() {
    let (sandbox, token) = start().await;
    let target = format!("{PATH}/{}?user_id_type=union_id", USERS[1].union_id);
    let answer = call(&sandbox, &token, "GET", &target, "").await.expect("union_id", 200, 0);
    assert_eq!(answer.text("/data/user/leader_user_id"), USERS[0].union_id);
}

#[tokio::test]
async fn unknown_ids_are_refused_by_kind() {
    let (sandbox, token) = start().await;
    for (target, code) in [
        ("ou_none", 99_992_351),
        ("ou_none?user_id_type=open_id", 99_992_351),
        ("on_none?user_id_type=union_id", 99_992_363),
        ("none?user_id_type=user_id", 99_992_359),
        // An id of another kind is unknown as well.
        ("a1b2c3d4", 99_992_351),
        ("x?user_id_type=email", 99_992_402),
        ("x?department_id_type=name", 99_992_402),
    ] {
        call(&sandbox, &token, "GET", &format!("{PATH}/{target}"), "").await.expect(target, 400, code);
    }
}
