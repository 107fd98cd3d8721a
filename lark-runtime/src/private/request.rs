//! `{:?}` of requests.

use std::fmt;

use crate::endpoint::Endpoint;
use crate::meta::Meta;
use crate::secrets::{REDACTED, is_login_path, is_secret, says_expiry};
use crate::slot::{self, Borrow, Fields, Shown};

/// Shows a request like a struct with `derive(Debug)`, without its secrets. `name` is that of the struct.
pub fn debug_request<E: Endpoint>(name: &str, request: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug(name, E::META, request, f)
}

fn debug(name: &str, meta: &Meta, request: &dyn Fields, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let expires = meta.fields().iter().any(|field| says_expiry(field.wire()));
    let login = is_login_path(meta.path());
    // The token of a webhook is a segment of its path.
    let hook = meta.path().contains("hook/:");
    let mut result = Ok(());
    request.lend(Borrow(&mut |slots| {
        let mut shown = f.debug_struct(name);
        for (field, slot) in meta.fields().iter().zip(slots) {
            let wire = field.wire();
            let secret = is_secret(wire, expires)
                || is_secret(field.name(), expires)
                || login && wire == "code"
                || hook && meta.path().contains(&format!("hook/:{wire}"));
            if secret && !slot::is_harmless(*slot) {
                shown.field(field.name(), &format_args!("{REDACTED}"));
            } else {
                shown.field(field.name(), &Shown(*slot));
            }
        }
        result = shown.finish();
    }));
    result
}
