//! Writing documents, and taking them in and out as files.
//!
//! A document is a tree of blocks below a page, which has the document's own id. A document that an app creates belongs to the
//! app: share it with [`CreatePermissionMember`](crate::drive::v1::CreatePermissionMember), or create it as a user.
//!
//! | task | type |
//! |---|---|
//! | create | [`CreateDocument`](crate::docx::v1::CreateDocument) |
//! | read as text | [`GetDocumentRawContent`](crate::docx::v1::GetDocumentRawContent) |
//! | read with its structure | [`ListDocumentBlock`](crate::docx::v1::ListDocumentBlock) |
//! | add blocks | [`CreateDocumentBlockChildren`](crate::docx::v1::CreateDocumentBlockChildren), at most 50 at once |
//! | Markdown or HTML as blocks | [`ConvertDocument`](crate::docx::v1::ConvertDocument), then [`CreateDocumentBlockDescendant`](crate::docx::v1::CreateDocumentBlockDescendant) |
//! | put an image in | [`insert_image`](crate::docx::v1::insert_image) |
//! | save as a file | [`export`](crate::drive::v1::export) |
//! | make out of a file | [`import`](crate::drive::v1::import) |
//!
//! One document takes 3 changes a second. The platform counts its versions: `document_revision_id` -1 is the newest.
//!
//! ```no_run
//! use lark_apis::docx::v1::CreateDocument;
//! use lark_apis::drive::v1::export;
//! use lark_runtime::Client;
//!
//! # async fn f(client: &Client) -> lark_runtime::Result<()> {
//! let created = CreateDocument::builder().title("Weekly plan").build().send(client, ()).await?;
//! let id = created.require(|data| data.document?.document_id)?;
//! export(client, &id, "docx").to("pdf").save_to("plan.pdf").await?;
//! # Ok(())
//! # }
//! ```
