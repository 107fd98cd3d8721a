//! What the documentation of `ReqwestClient` warns of is still so. When this test fails, reqwest has learnt to do without:
//! take what it offers, and delete the warning with this file.

/// Not so in a build with the features `rustls-aws-lc` or `native-tls` of `lark-runtime`, which bring a default along.
#[test]
#[should_panic(expected = "No rustls crypto provider is configured")]
fn without_a_provider_reqwest_panics_even_for_plain_http() {
    let _ = reqwest::Client::new();
}
