//! Lists that come in pages, as streams.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::Stream;

use crate::client::{Call, Client, RequestOptions};
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::json::{Reader, Writer};
use crate::meta::{Paging, Step};
use crate::model::{self, Model};
use crate::response::Response;
use crate::slot::{self, Borrow, Slot};

/// An endpoint whose pages hold one list. Sealed: [`lark_api`](crate::lark_api) implements it for
/// `paging(items = Type)`.
pub trait Paged: Endpoint<Response: Model> + Unpin {
    /// One item of the list.
    type Item: Unpin;

    /// Takes the items out of a page.
    #[doc(hidden)]
    fn items_of(page: Self::Response) -> Vec<Self::Item>;
}

/// The pages of a list, requested one by one as the stream is polled.
///
/// ```
/// # use lark_runtime::{Client, Model, lark_api};
/// # #[lark_api(method = "GET", path = "/open-apis/task/v2/tasks", token = "user", response = TaskPage, paging(items = Task))]
/// # pub struct ListTasks { pub page_token: Option<String> }
/// # #[derive(Clone, Default, Model)]
/// # pub struct TaskPage { pub items: Vec<Task>, pub page_token: Option<String>, pub has_more: Option<bool> }
/// # #[derive(Clone, Default, Model)]
/// # pub struct Task { pub guid: Option<String> }
/// # async fn f(client: &Client) -> lark_runtime::Result<()> {
/// let mut pages = ListTasks::builder().build().pages(client, ());
/// while let Some(page) = pages.try_next().await? {
///     println!("{} tasks (log id {:?})", page.data.items.len(), page.log_id());
/// }
/// # Ok(())
/// # }
/// ```
///
/// The stream ends after the last page and after an error; [`Pages::page_token`] then says where to resume.
/// An empty page in the middle is a page like others.
pub struct Pages<E: Endpoint> {
    client: Client,
    request: E,
    options: RequestOptions,
    call: Option<Call<E::Response>>,
    token: Option<String>,
    seen: Seen,
    /// Why there is no next page although the platform says so; reported after the page itself.
    stuck: Option<Error>,
    done: bool,
}

impl<E: Endpoint<Response: Model>> Pages<E> {
    /// Starts with the page that the request itself asks for.
    pub fn new(client: &Client, request: E, options: impl Into<RequestOptions>) -> Self {
        Self {
            client: client.clone(),
            request,
            options: options.into(),
            call: None,
            token: None,
            seen: Seen::default(),
            stuck: None,
            done: false,
        }
    }

    /// What leads to the page that was not delivered yet: a page token or a number. `None` before the first page
    /// and after the last.
    #[must_use]
    pub fn page_token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// The next page; `None` after the last, and after an error.
    ///
    /// The same as polling the [`Stream`], for programs without a crate of stream combinators.
    ///
    /// # Errors
    /// Those of the call; or a platform that says there are more pages but does not lead to them, or leads back to one
    /// that was already delivered.
    pub async fn next(&mut self) -> Option<Result<Response<E::Response>>>
    where
        E: Unpin,
    {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next page, for `while let Some(page) = pages.try_next().await?`; `None` after the last, and after an error.
    ///
    /// # Errors
    /// As for [`Pages::next`].
    pub async fn try_next(&mut self) -> Result<Option<Response<E::Response>>>
    where
        E: Unpin,
    {
        self.next().await.transpose()
    }

    /// Prepares the request for the page after `page`; false if that was the last.
    fn advance(&mut self, page: &Response<E::Response>) -> Result<bool> {
        let Some(paging) = E::META.paging() else { return Ok(false) };
        let Some(next) = self.after(paging, page)? else {
            self.token = None;
            return Ok(false);
        };
        let mut json = Writer::new();
        json.string(&next);
        let json = json.finish().map_err(Error::invalid)?;
        let mut reader = Reader::from_bytes(&json).map_err(|error| Error::invalid(error.to_string()))?;
        let Some(field) = self.request.page_field() else {
            return Err(Error::invalid(format!(
                "the request has no field `{}` for the next page",
                paging.request_field()
            )));
        };
        // A numeric text fits a number as well.
        reader.value(field).map_err(|error| Error::invalid(error.to_string()))?;
        self.token = Some(next);
        Ok(true)
    }

    /// The token or number of the next page; `None` after the last.
    fn after(&mut self, paging: &Paging, page: &Response<E::Response>) -> Result<Option<String>> {
        let has_more = member(&page.data, paging.has_more_field());
        if has_more.as_deref() == Some("false") {
            return Ok(None);
        }
        let stuck = |why: &str| {
            Err(Error::invalid(format!(
                "the platform says there are more pages, but {why}; stopped instead of going in circles"
            )))
        };
        if paging.step() == Step::Token {
            if let Some(first) = request_value(&self.request, paging).filter(|_| self.token.is_none()) {
                self.seen.is_new(&first);
            }
            let next = member(&page.data, paging.next_field()).filter(|next| !next.is_empty());
            return match (next, has_more) {
                (Some(next), _) if self.seen.is_new(&next) => Ok(Some(next)),
                (Some(_), _) => stuck("gives a page token again that it gave before"),
                (None, Some(_)) => stuck("gives no page token"),
                (None, None) => Ok(None),
            };
        }
        let asked = request_value(&self.request, paging).and_then(|text| text.parse::<u64>().ok());
        let items = paging.list_field().and_then(|list| length(&page.data, list));
        match (items, has_more, paging.step()) {
            (Some(0), ..) | (None, None, _) => Ok(None),
            (Some(items), _, Step::Offset) => Ok(Some(asked.unwrap_or(0).saturating_add(items as u64).to_string())),
            (None, Some(_), Step::Offset) => stuck("its items cannot be counted"),
            _ => Ok(Some(asked.unwrap_or(1).saturating_add(1).to_string())),
        }
    }
}

/// The page tokens of a list so far, as hashes, so that a list whose pages form a circle ends.
#[derive(Default)]
struct Seen {
    hashes: HashSet<u64>,
    hasher: RandomState,
}

impl Seen {
    /// Circles of up to this many pages are noticed. A list without a circle may be longer: the memory is then reused.
    const MOST: usize = 10_000;

    /// Records a token; false if it is known.
    fn is_new(&mut self, token: &str) -> bool {
        if self.hashes.len() >= Self::MOST {
            self.hashes.clear();
        }
        self.hashes.insert(self.hasher.hash_one(token))
    }
}

/// The plain text of a member of an answer.
fn member(answer: &dyn Slot, name: &str) -> Option<String> {
    let mut text = None;
    model::field(answer, name, &mut |field| text = text_of(field));
    text
}

fn length(answer: &dyn Slot, name: &str) -> Option<usize> {
    let mut length = None;
    model::field(answer, name, &mut |field| length = slot::length(field));
    length
}

/// What the request asked for in its paging field.
fn request_value<E: Endpoint>(request: &E, paging: &Paging) -> Option<String> {
    let index = E::META.fields().iter().position(|field| field.wire() == paging.request_field())?;
    let mut text = None;
    request.lend(Borrow(&mut |fields| text = fields.get(index).and_then(|field| text_of(*field))));
    text
}

fn text_of(slot: &dyn Slot) -> Option<String> {
    let mut found = None;
    slot::text(slot, &mut |text| found = Some(text.to_owned()));
    found
}

impl<E: Endpoint<Response: Model> + Unpin> Stream for Pages<E> {
    type Item = Result<Response<E::Response>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if let Some(error) = this.stuck.take() {
            return Poll::Ready(Some(Err(error)));
        }
        if this.done {
            return Poll::Ready(None);
        }
        let call = this.call.get_or_insert_with(|| this.client.send(&this.request, &this.options));
        let result = ready!(Pin::new(call).poll(cx));
        this.call = None;
        let more = result.as_ref().map_or(Ok(false), |page| this.advance(page));
        this.done = !matches!(more, Ok(true));
        this.stuck = more.err().map(|error| error.at(|| E::META.id().into()));
        Poll::Ready(Some(result))
    }
}

impl<E: Endpoint> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("endpoint", &E::META.id()).field("done", &self.done).finish_non_exhaustive()
    }
}

/// The items of a list, one by one over all pages.
///
/// ```
/// # use lark_runtime::{Client, Model, lark_api};
/// # #[lark_api(method = "GET", path = "/open-apis/task/v2/tasks", token = "user", response = TaskPage, paging(items = Task))]
/// # pub struct ListTasks { pub page_size: Option<i64>, pub page_token: Option<String> }
/// # #[derive(Clone, Default, Model)]
/// # pub struct TaskPage { pub items: Vec<Task>, pub page_token: Option<String>, pub has_more: Option<bool> }
/// # #[derive(Clone, Default, Model)]
/// # pub struct Task { pub guid: Option<String> }
/// # async fn f(client: &Client) -> lark_runtime::Result<()> {
/// let mut tasks = ListTasks::builder().page_size(50).build().items(client, ());
/// while let Some(task) = tasks.try_next().await? {
///     println!("{:?}", task.guid);
/// }
///
/// // A short list as a whole; an error if it has more than 1,000.
/// let tasks: Vec<Task> = ListTasks::builder().build().items(client, ()).collect_all(1_000).await?;
/// # Ok(())
/// # }
/// ```
///
/// A page is requested when its first item is wanted. To limit the number of items, stop polling, or use `take` of
/// futures' `StreamExt`: pages behind the last item are not requested. The page size is a field of the request.
pub struct Items<E: Paged> {
    pages: Pages<E>,
    ready: VecDeque<E::Item>,
    /// Why the pages ended too soon.
    failed: Option<Error>,
}

impl<E: Paged> Items<E> {
    /// The items of these pages.
    pub fn new(pages: Pages<E>) -> Self {
        Self { pages, ready: VecDeque::new(), failed: None }
    }

    /// The next item; `None` after the last, and after an error.
    ///
    /// The same as polling the [`Stream`], for programs without a crate of stream combinators.
    ///
    /// # Errors
    /// As for [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<E::Item>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next item, for `while let Some(item) = items.try_next().await?`; `None` after the last, and after an error.
    ///
    /// # Errors
    /// As for [`Pages::next`].
    pub async fn try_next(&mut self) -> Result<Option<E::Item>> {
        self.next().await.transpose()
    }

    /// All remaining items, if there are at most `limit`.
    ///
    /// Nothing is lost where this fails, or is dropped halfway: the items that have arrived come from [`Items::next`],
    /// or from another `collect_all` with a higher limit.
    ///
    /// # Errors
    /// [`Error::Invalid`] for more than `limit` items, as soon as one too many has arrived; and as for
    /// [`Pages::next`]. After an error of a page, every further `collect_all` gives that error again: the list is not whole.
    pub async fn collect_all(&mut self, limit: usize) -> Result<Vec<E::Item>> {
        while self.ready.len() <= limit {
            if let Some(error) = &self.failed {
                return Err(error.clone());
            }
            match self.pages.next().await {
                Some(Ok(page)) => self.ready.extend(E::items_of(page.data)),
                Some(Err(error)) => self.failed = Some(error),
                None => return Ok(std::mem::take(&mut self.ready).into()),
            }
        }
        let error = Error::invalid(format!("the list has more than {limit} items, which is the limit that was given"));
        Err(error.at(|| E::META.id().into()))
    }

    /// All items, if there are at most `limit`: [`Items::collect_all`] in one expression.
    ///
    /// # Errors
    /// As for [`Items::collect_all`], but what has arrived is dropped: to keep it, use that.
    pub async fn all(mut self, limit: usize) -> Result<Vec<E::Item>> {
        self.collect_all(limit).await
    }

    /// The pages behind the items, for [`Pages::page_token`].
    #[must_use]
    pub fn pages(&self) -> &Pages<E> {
        &self.pages
    }
}

impl<E: Paged> Stream for Items<E> {
    type Item = Result<E::Item>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                Some(Ok(page)) => this.ready.extend(E::items_of(page.data)),
                Some(Err(error)) => {
                    this.failed = Some(error.clone());
                    return Poll::Ready(Some(Err(error)));
                }
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<E: Paged> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
