//! Endpoints as types: a request that knows its answer and its facts.

use crate::answer::Answer;
use crate::meta::Meta;
use crate::slot::Fields;

/// A request of the open platform. Sealed: [`lark_api`](crate::lark_api) implements it, since only its output can make
/// a [`Meta`]. A wrapper around a request passes on the [`META`](Endpoint::META) of that request.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an endpoint",
    label = "not declared as a request",
    note = "declare it with `#[lark_api(method = \"...\", path = \"...\", token = \"...\")]`"
)]
pub trait Endpoint: Fields {
    /// The answer to a successful call.
    type Response: Answer;

    /// Everything known of the endpoint without a request.
    const META: &'static Meta;
}

/// A visitor over endpoint types. Implement it to do something with each of many; `lark_apis` has a function that
/// calls it with all of its own.
pub trait EndpointVisitor {
    /// Called once for each endpoint.
    fn visit<E: Endpoint>(&mut self);
}
