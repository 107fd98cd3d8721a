//! One event as it was delivered, on its way to its handler.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use lark_runtime::Client;

use crate::envelope::Header;
use crate::event::RawEvent;

/// One event as it was delivered; extractors take from it what a handler asks for.
#[derive(Clone)]
pub struct Delivery {
    pub(crate) header: Arc<Header>,
    pub(crate) json: Bytes,
    pub(crate) client: Client,
    pub(crate) states: States,
    /// Open until the platform has been told; `None` where nobody tells it, and of what is no callback.
    #[cfg(feature = "cards")]
    pub(crate) answered: Option<tokio::sync::watch::Receiver<()>>,
}

impl Delivery {
    /// The type, id, time, tenant and app of the event.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The whole JSON as the platform sent it, decrypted.
    #[must_use]
    pub fn json(&self) -> &Bytes {
        &self.json
    }

    pub(crate) fn raw(&self) -> RawEvent {
        RawEvent { header: Arc::clone(&self.header), json: self.json.clone() }
    }

    /// The client of the router, bound to the tenant of the event.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// A state of the router.
    #[must_use]
    pub fn state<S: Clone + Send + Sync + 'static>(&self) -> Option<S> {
        self.states.get()
    }
}

/// Shows the header: bodies are people's messages.
impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery").field("header", &self.header).finish_non_exhaustive()
    }
}

/// The states of a router, one of each type.
#[derive(Clone, Default)]
pub(crate) struct States(Arc<HashMap<TypeId, Box<dyn Any + Send + Sync>>>);

impl States {
    pub(crate) fn insert<S: Clone + Send + Sync + 'static>(&mut self, state: S) {
        // Only a builder, which has no clone of it, inserts.
        if let Some(states) = Arc::get_mut(&mut self.0) {
            states.insert(TypeId::of::<S>(), Box::new(state));
        }
    }

    pub(crate) fn get<S: Clone + 'static>(&self) -> Option<S> {
        self.0.get(&TypeId::of::<S>())?.downcast_ref::<S>().cloned()
    }

    pub(crate) fn has(&self, state: TypeId) -> bool {
        self.0.contains_key(&state)
    }
}
