//! Functions as handlers: what their arguments and results mean.

use std::any::TypeId;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

use lark_runtime::event::{EventAnswer, EventMeta, text_at};
use lark_runtime::transport::BoxError;
use lark_runtime::{BoxFuture, Event as EventType};
use serde_json::Value;

#[cfg(feature = "cards")]
use crate::card::route::Claim;
use crate::delivery::Delivery;
use crate::event::{Event, RawEvent};
use crate::extract::Extract;

/// What became of a handler: the JSON of its answer if it has one.
pub(crate) type Outcome = Result<Option<String>, BoxError>;

/// The first argument of a handler: it says which events the handler gets. Sealed: [`Event<T>`](Event), and with the feature
/// `cards` `Click<A, F>`.
pub trait Incoming: Taken {
    /// The type of the event.
    type Type: EventType;
}

impl<T: EventType> Incoming for Event<T> {
    type Type = T;
}

/// What is made of a delivery before its handler is called.
#[doc(hidden)]
pub trait Taken: Sized + Send + 'static {
    fn read(delivery: &Delivery) -> Result<Self, BoxError>;

    /// The text of a member of the body.
    fn text_at(&self, path: &str) -> Option<String>;

    /// The clicks on cards that its handler gets; `None` of one that gets whole types of events.
    #[cfg(feature = "cards")]
    fn claim() -> Option<Claim> {
        None
    }

    /// The answer of a handler, as the platform takes it for an event of this type.
    fn answer(event_type: &str, json: String) -> String {
        let _ = event_type;
        json
    }
}

/// Why a handler is not called, and what is answered in its place.
#[derive(Debug, thiserror::Error)]
#[error("{why}")]
pub(crate) struct Instead {
    pub(crate) why: String,
    pub(crate) answer: String,
}

impl<T: EventType> Taken for Event<T> {
    fn read(delivery: &Delivery) -> Result<Self, BoxError> {
        let event = Self::read(Arc::clone(&delivery.header), &delivery.json)?;
        if !event.misfits.is_empty() {
            tracing::debug!(misfits = ?event.misfits, "values of the event did not fit");
        }
        Ok(event)
    }

    fn text_at(&self, path: &str) -> Option<String> {
        text_at(&self.body, path)
    }
}

/// It finds its texts in the JSON.
impl Taken for RawEvent {
    fn read(delivery: &Delivery) -> Result<Self, BoxError> {
        Ok(delivery.raw())
    }

    fn text_at(&self, path: &str) -> Option<String> {
        self.text(path)
    }
}

/// What a handler may return: `()`, an answer to a callback, or a `Result` of either with any error. Sealed.
#[diagnostic::on_unimplemented(
    message = "a handler of `{T}` cannot return `{Self}`",
    label = "not a result of a handler",
    note = "return `()` or `Result<(), E>`; a handler of a callback may also return its answer, alone or in a `Result`"
)]
pub trait IntoOutcome<T, Marker>: Send {
    #[doc(hidden)]
    fn into_outcome(self) -> Result<Option<String>, BoxError>;
}

/// Marks of [`IntoOutcome`], by which the compiler tells its impls apart.
#[doc(hidden)]
pub mod marker {
    #[derive(Debug)]
    pub struct Nothing;
    #[derive(Debug)]
    pub struct Answer;
    #[derive(Debug)]
    pub struct Json;
    #[derive(Debug)]
    pub struct Fallible<M>(M);
}

impl<T> IntoOutcome<T, marker::Nothing> for () {
    fn into_outcome(self) -> Outcome {
        Ok(None)
    }
}

impl<T: EventType, A: Into<T::Answer> + Send> IntoOutcome<T, marker::Answer> for A {
    fn into_outcome(self) -> Outcome {
        Ok(self.into().to_json())
    }
}

impl<T, M, R: IntoOutcome<T, M>, E: Into<BoxError> + Send> IntoOutcome<T, marker::Fallible<M>> for Result<R, E> {
    fn into_outcome(self) -> Outcome {
        self.map_err(Into::into)?.into_outcome()
    }
}

/// A function that handles events: an `async fn` whose first argument is the event, with up to eight [extractors](Extract)
/// after it.
#[diagnostic::on_unimplemented(
    message = "this function does not handle events",
    label = "not a handler",
    note = "a handler is an `async fn` whose first argument is `Event<T>` and whose other arguments are `Client`, `State<S>`, `RawEvent`, `Arc<Header>` or other types with `Extract`; it returns `()`, or for a callback its answer, alone or in a `Result`",
    note = "each argument is taken by value, `S` is `Clone`, what lives across an `.await` is `Send`, and an `async fn` of `RawEvent` goes to `on_raw`"
)]
pub trait Handler<Arguments, Marker>: Send + Sync + Sized + 'static {
    /// The type of the event.
    type Type: EventType;

    #[doc(hidden)]
    fn into_route(self) -> Route;
}

/// A function that handles the JSON of events: an `async fn` whose first argument is [`RawEvent`], with extractors after it.
#[diagnostic::on_unimplemented(
    message = "this function does not handle raw events",
    label = "not a raw handler",
    note = "it is an `async fn` whose first argument is `RawEvent`; it returns `()` or a `serde_json::Value` as answer to a callback, alone or in a `Result`"
)]
pub trait RawHandler<Arguments, Marker>: Send + Sync + Sized + 'static {
    #[doc(hidden)]
    fn into_raw_route(self) -> Route;
}

/// Reads the event of a delivery for its handler.
type Read = Box<dyn Fn(&Delivery) -> Result<Box<dyn Ready>, BoxError> + Send + Sync>;

/// A handler without its types.
#[doc(hidden)]
pub struct Route {
    /// The facts of the event; `None` of a raw handler.
    pub(crate) meta: Option<&'static EventMeta>,
    pub(crate) needs: Vec<Option<(TypeId, &'static str)>>,
    pub(crate) read: Read,
    #[cfg(feature = "cards")]
    pub(crate) claim: Option<Claim>,
}

impl Route {
    /// Whether it takes the old callback of cards beside the new one.
    #[cfg(feature = "testing")]
    pub(crate) fn takes_old(&self, event_type: &str) -> bool {
        #[cfg(feature = "cards")]
        let is_click = self.claim.is_some();
        #[cfg(not(feature = "cards"))]
        let is_click = false;
        is_click && event_type == crate::envelope::CARD_ACTION_V1
    }
}

impl std::fmt::Debug for Route {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Route").field("meta", &self.meta).finish_non_exhaustive()
    }
}

/// An event that was read, with the handler that gets it.
pub(crate) trait Ready: Send {
    /// The text of a member of its body.
    fn text_at(&self, path: &str) -> Option<String>;

    /// Calls the handler.
    fn call(self: Box<Self>, delivery: Delivery) -> BoxFuture<'static, Outcome>;
}

struct Called<I, F, A> {
    event: I,
    handler: Arc<F>,
    arguments: PhantomData<fn() -> A>,
}

impl<I: Taken, F: Send + Sync + 'static, A: 'static> Called<I, F, A>
where
    Self: Ready,
{
    fn route(handler: F, meta: Option<&'static EventMeta>, needs: Vec<Option<(TypeId, &'static str)>>) -> Route {
        let handler = Arc::new(handler);
        let read: Read = Box::new(move |delivery| {
            let event = I::read(delivery)?;
            Ok(Box::new(Self { event, handler: Arc::clone(&handler), arguments: PhantomData }))
        });
        Route {
            meta,
            needs,
            read,
            #[cfg(feature = "cards")]
            claim: I::claim(),
        }
    }
}

macro_rules! handlers {
    ($($argument:ident),*) => {
        impl<F, Fut, I, M, $($argument,)*> Handler<(I, $($argument,)*), M> for F
        where
            F: Fn(I, $($argument),*) -> Fut + Send + Sync + 'static,
            Fut: Future + Send + 'static,
            Fut::Output: IntoOutcome<I::Type, M>,
            I: Incoming,
            M: 'static,
            $($argument: Extract + 'static,)*
        {
            type Type = I::Type;

            fn into_route(self) -> Route {
                let meta = Some(<I::Type as EventType>::META);
                Called::<I, F, (I::Type, M, $($argument,)*)>::route(self, meta, vec![$($argument::needs()),*])
            }
        }

        impl<F, Fut, M, $($argument,)*> RawHandler<($($argument,)*), M> for F
        where
            F: Fn(RawEvent, $($argument),*) -> Fut + Send + Sync + 'static,
            Fut: Future + Send + 'static,
            Fut::Output: IntoOutcome<AnyEvent, M>,
            M: 'static,
            $($argument: Extract + 'static,)*
        {
            fn into_raw_route(self) -> Route {
                Called::<RawEvent, F, (AnyEvent, M, $($argument,)*)>::route(self, None, vec![$($argument::needs()),*])
            }
        }

        impl<F, Fut, I, T, M, $($argument,)*> Ready for Called<I, F, (T, M, $($argument,)*)>
        where
            F: Fn(I, $($argument),*) -> Fut + Send + Sync + 'static,
            Fut: Future + Send + 'static,
            Fut::Output: IntoOutcome<T, M>,
            I: Taken,
            T: 'static,
            M: 'static,
            $($argument: Extract + 'static,)*
        {
            fn text_at(&self, path: &str) -> Option<String> {
                self.event.text_at(path)
            }

            #[allow(non_snake_case, unused_variables, reason = "arguments are called as their types")]
            fn call(self: Box<Self>, delivery: Delivery) -> BoxFuture<'static, Outcome> {
                let Self { event, handler, .. } = *self;
                Box::pin(async move {
                    $(let $argument = $argument::extract(&delivery)?;)*
                    let header = Arc::clone(&delivery.header);
                    drop(delivery);
                    let answer = handler(event, $($argument),*).await.into_outcome()?;
                    Ok(answer.map(|json| I::answer(&header.event_type, json)))
                })
            }
        }
    };
}

handlers!();
handlers!(A);
handlers!(A, B);
handlers!(A, B, C);
handlers!(A, B, C, D);
handlers!(A, B, C, D, E);
handlers!(A, B, C, D, E, G);
handlers!(A, B, C, D, E, G, H);
handlers!(A, B, C, D, E, G, H, J);

/// What stands for the type of an event of which only the JSON is known.
#[doc(hidden)]
#[derive(Debug)]
pub enum AnyEvent {}

impl IntoOutcome<AnyEvent, marker::Json> for Value {
    fn into_outcome(self) -> Outcome {
        Ok(Some(self.to_string()))
    }
}
