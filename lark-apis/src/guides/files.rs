//! Uploading and downloading, of any size.
//!
//! [`File`](lark_runtime::File) is what goes up, [`Download`](lark_runtime::Download) what comes down; both piece by piece, so that
//! memory does not grow with the file.
//!
//! | task | type |
//! |---|---|
//! | up to 20 MB into a folder | [`UploadFile`](crate::drive::v1::UploadFile) |
//! | up to 20 MB for a document or table | [`UploadMedia`](crate::drive::v1::UploadMedia) |
//! | more than that | [`ChunkedUpload`](crate::drive::v1::ChunkedUpload) |
//! | a file of drive | [`DownloadFile`](crate::drive::v1::DownloadFile) |
//! | an image or attachment of a document | [`DownloadMedia`](crate::drive::v1::DownloadMedia) |
//!
//! An upload in blocks survives the program: keep its state, as text, after each block.
//!
//! ```no_run
//! use lark_apis::drive::v1::{ChunkedUpload, Destination, UploadState};
//! use lark_runtime::{Client, File, serde_json};
//!
//! # async fn f(client: &Client, kept: Option<UploadState>) -> lark_runtime::Result<()> {
//! let film = File::from_path("film.mp4").await?;
//! let mut upload = match kept {
//!     Some(state) => ChunkedUpload::resume(client, state, film, ())?,
//!     None => ChunkedUpload::prepare(client, Destination::Folder("fldcn1".into()), film, ()).await?,
//! };
//! while upload.send_block().await? {
//!     let _keep_this = serde_json::to_string(upload.state());
//! }
//! let file_token = upload.finish().await?;
//! # Ok(())
//! # }
//! ```
