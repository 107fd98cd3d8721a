//! Bases: tables, fields, records.
//!
//! A base has an `app_token`, a table a `table_id` (`tbl...`), a record a `record_id` (`rec...`). The address in the browser shows
//! the first two; of a base in a wiki, the `app_token` is the `obj_token` of the node. A base with advanced permissions needs the
//! app among those who may edit.
//!
//! | task | type |
//! |---|---|
//! | create | [`CreateApp`](crate::bitable::v1::CreateApp), [`CreateAppTable`](crate::bitable::v1::CreateAppTable) |
//! | which fields there are | [`ListAppTableField`](crate::bitable::v1::ListAppTableField) |
//! | add rows | [`BatchCreateAppTableRecord`](crate::bitable::v1::BatchCreateAppTableRecord), up to 1,000 at once |
//! | read rows | [`SearchAppTableRecord`](crate::bitable::v1::SearchAppTableRecord), up to 500 a page |
//! | change rows | [`BatchUpdateAppTableRecord`](crate::bitable::v1::BatchUpdateAppTableRecord) |
//! | attach a file | [`UploadMedia`](crate::drive::v1::UploadMedia) with the parent type `bitable_file`, then its token in the cell |
//!
//! # Values of cells
//! | field | written | read |
//! |---|---|---|
//! | text | a text | a list of `{"text": ...}` from a search, else a text |
//! | number | a number | a number |
//! | single select, multiple select | the option's name, a list of them | the same |
//! | date | milliseconds | milliseconds |
//! | checkbox | `true`, `false` | the same |
//! | person | `[{"id": "ou_..."}]` | the same with names |
//! | link | `{"text": ..., "link": ...}` | the same |
//! | attachment | `[{"file_token": ...}]` | the same with names and addresses |
//!
//! An empty cell is left out of the answer; `null` empties one. One writer at a time: calls that write to one table at the same
//! moment refuse each other (1254291), which `Pace::documented()` of the client prevents.
//!
//! ```no_run
//! use std::collections::BTreeMap;
//!
//! use lark_apis::bitable::v1::{AppTableRecord, BatchCreateAppTableRecord};
//! use lark_runtime::{Client, serde_json::json};
//!
//! # async fn f(client: &Client) -> lark_runtime::Result<()> {
//! let row = BTreeMap::from([("What".to_owned(), json!("Hotel")), ("Amount".to_owned(), json!(420))]);
//! let request = BatchCreateAppTableRecord::builder()
//!     .app_token("bascn1")
//!     .table_id("tbl1")
//!     .records([AppTableRecord::builder().fields(row).build()]);
//! request.build().send(client, ()).await?;
//! # Ok(())
//! # }
//! ```
