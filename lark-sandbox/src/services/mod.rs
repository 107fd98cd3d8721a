//! The endpoints that the sandbox keeps state for. All others answer with a sample.

use std::{collections::HashMap, sync::LazyLock};

use crate::{
    auth,
    call::Call,
    envelope::{Answer, Failure},
    oauth,
    world::World,
};

pub(crate) mod bitable;
mod bot;
mod calendar;
pub(crate) mod cardkit;
pub(crate) mod contact;
mod docx;
pub(crate) mod drive;
#[cfg(feature = "connection")]
mod event;
pub(crate) mod im;
pub(crate) mod interactive;
mod sheets;
mod task;
mod wiki;

/// Answers a call that has been checked.
pub(crate) type Handler = fn(&mut World, &Call) -> Result<Answer, Failure>;

const SERVICES: &[&[(&str, Handler)]] = &[
    auth::HANDLERS,
    bitable::HANDLERS,
    bot::HANDLERS,
    calendar::HANDLERS,
    cardkit::HANDLERS,
    contact::HANDLERS,
    contact::departments::HANDLERS,
    docx::HANDLERS,
    drive::HANDLERS,
    drive::tasks::HANDLERS,
    #[cfg(feature = "connection")]
    event::HANDLERS,
    im::HANDLERS,
    im::chats::HANDLERS,
    interactive::HANDLERS,
    oauth::HANDLERS,
    sheets::HANDLERS,
    task::HANDLERS,
    wiki::HANDLERS,
];

static HANDLERS: LazyLock<HashMap<&str, Handler>> =
    LazyLock::new(|| SERVICES.iter().copied().flatten().copied().collect());

/// The handler of an endpoint, if the sandbox keeps state for it.
pub(crate) fn handler(id: &str) -> Option<Handler> {
    HANDLERS.get(id).copied()
}

/// Bytes of a file that the endpoints take which have no greatest length of their own here.
const FILE_MAX: u64 = 100 * 1024 * 1024;

/// The greatest length of a file part of an endpoint, and what it says to a longer one.
pub(crate) fn file_max(id: &str) -> (u64, fn() -> Failure) {
    match id {
        "im.v1.image.create" => (im::IMAGE_MAX, im::too_large),
        "im.v1.file.create" => (im::FILE_MAX, im::too_large),
        _ if id.starts_with("drive.v1.") => (drive::FILE_MAX, drive::too_large),
        _ => (FILE_MAX, drive::too_large),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::facts::facts;

    #[test]
    fn handlers_belong_to_endpoints() {
        let mut seen = BTreeSet::new();
        for (id, _) in SERVICES.iter().copied().flatten() {
            assert!(facts().endpoint(id).is_some(), "{id}: there is no such endpoint");
            assert!(seen.insert(id), "{id}: has two handlers");
        }
    }
}
