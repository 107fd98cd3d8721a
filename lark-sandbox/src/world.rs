//! All that the sandbox remembers, behind one lock.

use std::{
    collections::BTreeSet,
    fmt,
    hash::{BuildHasher, RandomState},
};

use crate::{
    auth::Tokens,
    clock::{self, Clock},
    docx::Documents,
    im::Messages,
    record::Recorded,
};

/// The state of one sandbox.
pub(crate) struct World {
    pub(crate) app_id: String,
    pub(crate) app_secret: String,
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) tokens: Tokens,
    pub(crate) documents: Documents,
    pub(crate) messages: Messages,
    /// Locators of the endpoints whose scopes are withheld.
    pub(crate) withheld: BTreeSet<&'static str>,
    /// `None`: requests are not kept.
    pub(crate) requests: Option<Vec<Recorded>>,
    seed: u64,
    log_ids: u32,
}

impl World {
    pub(crate) fn new(app_id: String, app_secret: String, clock: Clock, keeps_requests: bool) -> Self {
        let seed = RandomState::new().hash_one(());
        Self {
            app_id,
            app_secret,
            clock,
            ids: Ids::default(),
            tokens: Tokens::new(seed),
            documents: Documents::default(),
            messages: Messages::default(),
            withheld: BTreeSet::new(),
            requests: keeps_requests.then(Vec::new),
            seed,
            log_ids: 0,
        }
    }

    /// A fresh log id: 30 characters that begin with the time. The seed keeps sandboxes of one second apart.
    pub(crate) fn log_id(&mut self) -> String {
        self.log_ids = self.log_ids.wrapping_add(1);
        format!("{}{:08X}{:08X}", clock::stamp(self.clock.now()), self.seed >> 32, self.log_ids)
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("app_id", &self.app_id).field("clock", &self.clock).finish_non_exhaustive()
    }
}

/// Makes ids in the platform's shapes; the same calls give the same ids in every run.
#[derive(Debug, Default)]
pub(crate) struct Ids(u64);

impl Ids {
    /// `om_…`, `oc_…`: 32 hexadecimal digits after the prefix.
    pub(crate) fn hex(&mut self, prefix: &str) -> String {
        format!("{prefix}{:032x}", self.next())
    }

    /// `doxcn…`: 27 characters in all.
    pub(crate) fn document(&mut self) -> String {
        format!("doxcn{:022}", self.next())
    }

    fn next(&mut self) -> u64 {
        self.0 += 1;
        self.0
    }
}
