//! What buttons carry: [`CardAction`], and what of it a handler asks for.

use std::fmt;

use serde_json::{Map, Value};

use super::route::Claim;

/// The member of a value that says which action it is.
pub(crate) const ACTION: &str = "action";

/// What a button carries in its `value`, and the callback gives back: derive it, with
/// [`derive@CardAction`](derive@super::CardAction).
///
/// In the card a value is an object: `{"action": "approval.approve", "request": 7}` of a variant `Approve { request }` of
/// `approval`, `{"action": "remind", "request": 7}` of a struct.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not what a button carries",
    label = "not a card action",
    note = "derive `CardAction` for it; `Value` takes any value, `()` none"
)]
pub trait CardAction: Sized {
    /// The name of the action: what its values begin with, and by which clicks find their handler.
    const NAME: &'static str;

    /// Reads a value that has this name.
    ///
    /// # Errors
    /// A variant that there is not, a member that is missing or of another type.
    fn read(value: &Members<'_>) -> Result<Self, ActionError>;

    /// The value as the card has it.
    fn to_value(&self) -> Value;
}

/// Why the value of a button cannot be read: mostly, since the card is older than the program.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ActionError {
    /// Where: `action.value.request`.
    pub path: String,
    /// What is wrong there.
    pub message: String,
}

impl ActionError {
    fn new(member: &str, message: impl Into<String>) -> Self {
        let path = if member.is_empty() { "action.value".into() } else { format!("action.value.{member}") };
        Self { path, message: message.into() }
    }
}

impl fmt::Display for ActionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl std::error::Error for ActionError {}

/// The members of a value, as [`CardAction::read`] takes them.
#[derive(Clone, Copy)]
pub struct Members<'v> {
    members: &'v Map<String, Value>,
    action: &'v str,
}

impl<'v> Members<'v> {
    /// Of a value with this name.
    pub(crate) fn of(value: &'v Value, name: &str) -> Result<Self, ActionError> {
        let Some(members) = value.as_object() else {
            return Err(ActionError::new("", format!("is not an object; the action `{name}` is due")));
        };
        match members.get(ACTION).and_then(Value::as_str) {
            Some(action) if named(action) == name => Ok(Self { members, action }),
            Some(action) => {
                Err(ActionError::new(ACTION, format!("the action is `{}`, not `{name}`", shortened(action))))
            }
            None => Err(ActionError::new(ACTION, format!("is missing; the action `{name}` is due"))),
        }
    }

    /// The name of the variant; empty of a struct.
    #[must_use]
    pub fn variant(self) -> &'v str {
        self.action.split_once('.').map_or("", |(_, variant)| variant)
    }

    /// A member, which is `null` where it is missing.
    ///
    /// # Errors
    /// What does not fit its type.
    pub fn member<T: super::private::DeserializeOwned>(self, name: &str) -> Result<T, ActionError> {
        let member = self.members.get(name);
        serde_json::from_value(member.cloned().unwrap_or_default()).map_err(|error| match member {
            None => ActionError::new(name, "is missing"),
            Some(_) => ActionError::new(name, error.to_string()),
        })
    }

    /// A member, or where it is missing its default.
    ///
    /// # Errors
    /// What does not fit its type.
    pub fn member_or_default<T: super::private::DeserializeOwned + Default>(
        self,
        name: &str,
    ) -> Result<T, ActionError> {
        if self.members.get(name).is_none_or(Value::is_null) { Ok(T::default()) } else { self.member(name) }
    }

    /// The error about a variant that there is not.
    #[must_use]
    pub fn unknown(self) -> ActionError {
        ActionError::new(ACTION, format!("there is no action `{}`", shortened(self.action)))
    }
}

impl fmt::Debug for Members<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Members").field("action", &self.action).finish_non_exhaustive()
    }
}

/// The name of an action without its variant.
pub(crate) fn named(action: &str) -> &str {
    action.split_once('.').map_or(action, |(name, _)| name)
}

/// What came from outside goes into messages in part only.
pub(crate) fn shortened(text: &str) -> String {
    text.chars().take(64).collect()
}

/// What a handler takes as the value of a click: a [`CardAction`], `Result<A, ActionError>` to decide itself about what
/// cannot be read, any [`Value`], or `()`. Sealed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a click",
    label = "not a card action",
    note = "derive `CardAction` for it, or take `serde_json::Value` or `()`"
)]
pub trait ActionData: Sized + Send + 'static + super::private::SealedAction {
    #[doc(hidden)]
    fn claim() -> Option<Claim>;

    #[doc(hidden)]
    fn take(value: &Value) -> Result<Self, ActionError>;
}

impl<A: CardAction + Send + 'static> ActionData for A {
    fn claim() -> Option<Claim> {
        Some(Claim::Action(A::NAME.into()))
    }

    fn take(value: &Value) -> Result<Self, ActionError> {
        A::read(&Members::of(value, A::NAME)?)
    }
}

impl<A: CardAction + Send + 'static> ActionData for Result<A, ActionError> {
    fn claim() -> Option<Claim> {
        A::claim()
    }

    fn take(value: &Value) -> Result<Self, ActionError> {
        Ok(A::take(value))
    }
}

impl ActionData for Value {
    fn claim() -> Option<Claim> {
        None
    }

    fn take(value: &Value) -> Result<Self, ActionError> {
        Ok(value.clone())
    }
}

impl ActionData for () {
    fn claim() -> Option<Claim> {
        None
    }

    fn take(_: &Value) -> Result<Self, ActionError> {
        Ok(())
    }
}
