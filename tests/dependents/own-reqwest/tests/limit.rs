//! The limit that the documentation of `ReqwestClient` warns of. When this test fails, reqwest has found a way around it:
//! use that, and delete the warning together with this file.

/// Does not hold in a build with the features `rustls-aws-lc` or `native-tls` of `lark-runtime`, which bring a default along.
#[test]
#[should_panic(expected = "No rustls crypto provider is configured")]
fn without_a_provider_reqwest_panics_even_for_plain_http() {
    let _ = reqwest::Client::new();
}
