//! The headers that the client sets itself are refused in the options of a call and in declarations alike.

use lark_runtime::RequestOptions;

/// Those that the macro refuses, each in a message of `tests/ui/header_of_the_client.rs`.
#[path = "../../lark-macros/src/owned_headers.rs"]
mod owned_headers;

use owned_headers::OWNED_HEADERS;

#[test]
fn options_and_declarations_refuse_the_same_headers() {
    // Names that could be the client's own, beside those that are.
    let others = ["accept", "accept-encoding", "connection", "cookie", "range", "te", "user-agent", "x-tt-logid"];
    for name in OWNED_HEADERS.into_iter().chain(others) {
        let refused = RequestOptions::new().header(name, "x").is_err();
        assert_eq!(refused, OWNED_HEADERS.contains(&name), "{name}");
    }
}
