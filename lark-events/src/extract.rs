//! Arguments of handlers after the event.

use std::any::{TypeId, type_name};
use std::sync::Arc;

use lark_runtime::Client;
use lark_runtime::transport::BoxError;

use crate::delivery::{Delivery, States};
use crate::envelope::Header;
use crate::event::RawEvent;

/// A type that a handler can have as an argument after its event: [`Client`], [`State`], [`RawEvent`],
/// [`Arc<Header>`](Header), [`Delivery`]. Implement it for what your handlers have in common, such as a session of a database.
///
/// ```
/// use lark_events::{Delivery, Extract};
/// use lark_runtime::transport::BoxError;
///
/// /// The tenant in which an event happened.
/// struct Tenant(String);
///
/// impl Extract for Tenant {
///     fn extract(delivery: &Delivery) -> Result<Self, BoxError> {
///         Ok(Self(delivery.header().tenant_key.clone()))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of a handler",
    label = "not an extractor",
    note = "the first argument is the event; those after it are `Client`, `State<S>`, `RawEvent`, `Arc<Header>`, `Delivery` or types with `Extract`"
)]
pub trait Extract: Sized + Send {
    /// Takes it from a delivery.
    ///
    /// # Errors
    /// The handler is not called, and the event counts as one whose handler failed.
    fn extract(delivery: &Delivery) -> Result<Self, BoxError>;

    /// The state that it needs: its type and the name of that. A router without it is not built.
    #[must_use]
    fn needs() -> Option<(TypeId, &'static str)> {
        None
    }
}

/// A value that all handlers share, handed to the router with [`state`](crate::EventsBuilder::state): a pool of connections,
/// settings, a channel. Each handler gets a clone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State<S>(pub S);

impl<S: Clone + Send + Sync + 'static> Extract for State<S> {
    fn extract(delivery: &Delivery) -> Result<Self, BoxError> {
        let state = delivery.state().ok_or_else(|| format!("the router has no state of type {}", type_name::<S>()))?;
        Ok(Self(state))
    }

    fn needs() -> Option<(TypeId, &'static str)> {
        Some((TypeId::of::<S>(), type_name::<S>()))
    }
}

impl Extract for Client {
    fn extract(delivery: &Delivery) -> Result<Self, BoxError> {
        Ok(delivery.client.clone())
    }
}

impl Extract for RawEvent {
    fn extract(delivery: &Delivery) -> Result<Self, BoxError> {
        Ok(delivery.raw())
    }
}

impl Extract for Arc<Header> {
    fn extract(delivery: &Delivery) -> Result<Self, BoxError> {
        Ok(Arc::clone(&delivery.header))
    }
}

impl Extract for Delivery {
    fn extract(delivery: &Delivery) -> Result<Self, BoxError> {
        Ok(delivery.clone())
    }
}

/// What of its arguments the states lack.
pub(crate) fn missing(needs: &[Option<(TypeId, &'static str)>], states: &States) -> Option<&'static str> {
    needs.iter().flatten().find(|(state, _)| !states.has(*state)).map(|(_, name)| *name)
}
