//! What a connection warns of: each kind once, so that the other side cannot fill a log.

use lark_runtime::{Client, FEISHU};
use tracing::{debug, warn};

/// What was warned of already.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    unreadable: bool,
    unknown: bool,
    refused: bool,
    given_up: bool,
    full: bool,
    card: bool,
}

/// Warns the first time, and says the rest to who looks closely.
macro_rules! once {
    ($noted:expr, $($said:tt)*) => {
        if std::mem::replace(&mut $noted, true) { debug!($($said)*) } else { warn!($($said)*) }
    };
}

impl Notes {
    /// A frame that cannot be read.
    pub(crate) fn unreadable(&mut self, why: &str) {
        once!(self.unreadable, why, "a frame of the connection cannot be read and is passed over");
    }

    /// A frame of a kind that is not known.
    pub(crate) fn unknown(&mut self, kind: &str) {
        once!(self.unknown, kind, "a frame of the connection is of a kind that is not known and is passed over");
    }

    /// A frame that was refused, so that the platform delivers its event again.
    pub(crate) fn refused(&mut self, why: &str) {
        once!(self.refused, why, "a frame of the connection is refused");
    }

    /// Events that never became whole.
    pub(crate) fn given_up(&mut self, events: usize) {
        if events > 0 {
            once!(
                self.given_up,
                events,
                "events were given up, since parts of them did not come; they are delivered again"
            );
        }
    }

    /// No more events fit into the router.
    pub(crate) fn full(&mut self) {
        once!(
            self.full,
            "the router is full, and nothing is read from the connection until a handler ends: they are slow, or some never end"
        );
    }

    /// A callback that came as what the platform's own programs pass over.
    pub(crate) fn card(&mut self, client: &Client) {
        let console = if client.base_url() == FEISHU { "https://open.feishu.cn" } else { "https://open.larksuite.com" };
        let page = format!("{console}/app/{}/event?tab=callback", client.app_id());
        once!(
            self.card,
            page,
            "a callback came as a `card` frame and is handled; it comes so when the published version of the app has the old \
             card callback or none: on this page choose \"long connection\", add `card.action.trigger`, and publish a version"
        );
    }
}
