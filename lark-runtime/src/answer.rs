//! Answers: what the body of a response becomes, and the envelope around it.

use std::any::Any;
use std::collections::BTreeMap;

use bytes::Bytes;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use crate::file::Download;
use crate::json::{Malformed, Misfit, Peek, Reader};
use crate::meta::Envelope;
use crate::model::{Members, Model};
use crate::secrets;
#[cfg(feature = "dynamic")]
use crate::slot::Of;
use crate::slot::{Blank, BorrowNamedMut, Json, Slot, ViewMut};

/// What an endpoint answers. Sealed: every [`Model`](derive@crate::Model), `()` for nothing, [`serde_json::Value`],
/// lists and maps, [`Json`] around a serde type, [`Download`] for a file, and [`Bytes`] for a small one have it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an answer",
    label = "not a model",
    note = "derive `Model` for it: `#[derive(Clone, Default, Model)]`",
    note = "or use `serde_json::Value` for free-form answers, `lark_runtime::Json<{Self}>` for a serde type"
)]
pub trait Answer: Sized + Send + 'static {
    /// Whether the call ends when the content begins.
    #[doc(hidden)]
    const STREAMED: bool = false;

    /// Whether it holds nothing.
    #[doc(hidden)]
    const NOTHING: bool = false;

    /// What the type is, known without a value; `None` for the content of a file.
    #[cfg(feature = "dynamic")]
    #[doc(hidden)]
    const SHAPE: Option<Of> = None;

    #[doc(hidden)]
    fn target() -> Target;
}

/// Where the body goes.
#[doc(hidden)]
#[expect(missing_debug_implementations, reason = "not part of the public interface")]
pub enum Target {
    /// Decode it into this.
    Json(Box<dyn Holder>),
    /// Only its envelope counts, and without a body the status.
    Nothing,
    /// Hand it out as it is.
    Bytes,
    /// Hand it out as it comes.
    Download,
}

/// A place for a decoded answer whose type only the caller knows.
#[doc(hidden)]
pub trait Holder: Send {
    /// The slot to read into.
    fn target(&mut self) -> &mut dyn Slot;

    /// The decoded answer, or the reason it could not be decoded.
    ///
    /// # Errors
    /// When nothing was read and the type has no default.
    fn into_answer(self: Box<Self>) -> Result<Box<dyn Any + Send>, String>;
}

/// What has a default is read in the place where the caller finds it.
impl<T: Slot> Holder for T {
    fn target(&mut self) -> &mut dyn Slot {
        self
    }

    fn into_answer(self: Box<Self>) -> Result<Box<dyn Any + Send>, String> {
        Ok(self)
    }
}

/// The holder of a serde type: raw JSON until the end, since serde is all or nothing.
struct Raw<T>(Value, std::marker::PhantomData<fn() -> T>);

impl<T: DeserializeOwned + Send + 'static> Holder for Raw<T> {
    fn target(&mut self) -> &mut dyn Slot {
        &mut self.0
    }

    fn into_answer(self: Box<Self>) -> Result<Box<dyn Any + Send>, String> {
        match T::deserialize(self.0) {
            Ok(value) => Ok(Box::new(Json(value))),
            Err(error) => Err(secrets::without_values(&error.to_string())),
        }
    }
}

impl<M: Model> Answer for M {
    #[cfg(feature = "dynamic")]
    const SHAPE: Option<Of> = Some(<M as Slot>::shape);

    #[inline]
    fn target() -> Target {
        Target::Json(Box::new(M::blank()))
    }
}

impl Answer for () {
    const NOTHING: bool = true;

    #[cfg(feature = "dynamic")]
    const SHAPE: Option<Of> = Some(<Self as Slot>::shape);

    fn target() -> Target {
        Target::Nothing
    }
}

impl Answer for Value {
    #[cfg(feature = "dynamic")]
    const SHAPE: Option<Of> = Some(<Self as Slot>::shape);

    fn target() -> Target {
        Target::Json(Box::new(Self::Null))
    }
}

impl<T: Slot + Blank> Answer for Vec<T> {
    #[cfg(feature = "dynamic")]
    const SHAPE: Option<Of> = Some(<Self as Slot>::shape);

    fn target() -> Target {
        Target::Json(Box::new(Self::new()))
    }
}

impl<T: Slot + Blank> Answer for BTreeMap<String, T> {
    #[cfg(feature = "dynamic")]
    const SHAPE: Option<Of> = Some(<Self as Slot>::shape);

    fn target() -> Target {
        Target::Json(Box::new(Self::new()))
    }
}

impl<T: Serialize + DeserializeOwned + Send + 'static> Answer for Json<T> {
    #[cfg(feature = "dynamic")]
    const SHAPE: Option<Of> = Some(<Value as Slot>::shape);

    fn target() -> Target {
        Target::Json(Box::new(Raw::<T>(Value::Null, std::marker::PhantomData)))
    }
}

impl Answer for Bytes {
    fn target() -> Target {
        Target::Bytes
    }
}

impl Answer for Download {
    const STREAMED: bool = true;

    fn target() -> Target {
        Target::Download
    }
}

/// Stands for a `code` that is not a number.
const UNREADABLE: i64 = i64::MIN;

/// What the envelope of an answer says.
#[derive(Debug, Default)]
pub(crate) struct Decoded {
    /// `code`; absent in some OAuth answers.
    pub(crate) code: Option<i64>,
    /// `msg`, or `message` as some old services call it.
    pub(crate) msg: String,
    /// Whether there was one.
    pub(crate) has_msg: bool,
    /// `error`: an object of details, or OAuth's error name.
    pub(crate) error: Option<Value>,
    /// `error_description` of OAuth answers.
    pub(crate) error_description: String,
    /// Whether there was a member `data`.
    pub(crate) has_data: bool,
    /// Values that did not fit.
    pub(crate) misfits: Vec<Misfit>,
}

impl Decoded {
    /// Whether the platform says that the call succeeded.
    ///
    /// `code` decides, never the status and never `msg`. Without a code, an answer is a success if it is an
    /// OAuth answer without an `error`, or has `data`.
    pub(crate) fn is_success(&self, envelope: Envelope) -> bool {
        match self.code {
            Some(code) => code == 0,
            None => self.error.is_none() && (envelope == Envelope::Flat || self.has_data),
        }
    }

    /// Whether this takes the place of a file that the platform refuses: a numeric code other than 0 and a message. Any
    /// other JSON is the file.
    pub(crate) fn is_refused_file(&self) -> bool {
        self.has_msg && !matches!(self.code, None | Some(0 | UNREADABLE))
    }

    /// Whether this is an envelope, and not any other JSON object.
    pub(crate) fn is_envelope(&self) -> bool {
        self.code.is_some() || self.error.as_ref().is_some_and(Value::is_string)
    }
}

/// Reads a body: the envelope, and the answer into `target`. Only a list or a map without an envelope is read again.
pub(crate) fn decode(reader: &mut Reader<'_>, envelope: Envelope, target: &mut dyn Slot) -> Result<Decoded, Malformed> {
    if envelope == Envelope::Data {
        return read_envelope(reader, Content::Data(target));
    }
    if let ViewMut::Model(model) = target.view_mut() {
        let mut decoded = None;
        model.lend_mut(BorrowNamedMut(&mut |names, fields| {
            decoded = Some(read_envelope(reader, Content::Members(Members::new(names, fields))));
        }));
        return decoded.unwrap_or_else(|| Ok(Decoded::default()));
    }
    let mut decoded = read_envelope(reader, Content::Whole)?;
    let mut again = reader.again();
    if again.peek()? == Peek::Object {
        again.value(target)?;
        // To a map of numbers, the message beside them is none, which is no surprise.
        let known =
            |misfit: &Misfit| !["code", "msg", "message", "error", "error_description"].contains(&&*misfit.path);
        decoded.misfits.extend(again.misfits().into_iter().filter(known));
    }
    Ok(decoded)
}

/// Where an answer is in its body.
enum Content<'c, 'm, 's> {
    /// It is the member `data`.
    Data(&'c mut dyn Slot),
    /// Its members are beside `code`.
    Members(Members<'m, 's>),
    /// It is the whole body, to be read again.
    Whole,
}

fn read_envelope(reader: &mut Reader<'_>, mut content: Content<'_, '_, '_>) -> Result<Decoded, Malformed> {
    let mut decoded = Decoded::default();
    if reader.peek()? != Peek::Object {
        reader.skip()?;
        reader.end()?;
        return Ok(decoded);
    }
    reader.object(|reader, key| match &*key {
        "code" => {
            let mut code = None;
            let before = reader.misfit_count();
            reader.value(&mut code)?;
            decoded.code = code.or((reader.misfit_count() > before).then_some(UNREADABLE));
            Ok(())
        }
        "msg" | "message" => {
            let mut msg = String::new();
            decoded.has_msg = true;
            if reader.value(&mut msg)? && (key == "msg" || decoded.msg.is_empty()) {
                decoded.msg = msg;
            }
            Ok(())
        }
        "error" => {
            let mut error = Value::Null;
            reader.value(&mut error)?;
            decoded.error = Some(error).filter(|error| !error.is_null());
            Ok(())
        }
        "error_description" => {
            let position = reader.position();
            reader.value(&mut decoded.error_description)?;
            // OAuth's answers are flat, and some declare it as a field.
            match &mut content {
                Content::Members(members) if members.contains(&key) => {
                    reader.back(position);
                    members.read(reader, &key)
                }
                _ => Ok(()),
            }
        }
        key => match &mut content {
            Content::Data(target) if key == "data" => {
                decoded.has_data = true;
                reader.value(*target).map(drop)
            }
            Content::Data(_) => reader.skip_unknown(),
            Content::Members(members) => members.read(reader, key),
            Content::Whole => reader.skip(),
        },
    })?;
    reader.end()?;
    decoded.misfits = reader.misfits();
    Ok(decoded)
}
