//! Images of documents: putting them in, which takes three calls in their order, and getting them out.
//!
//! An image is a block. It is created empty, the image is uploaded as belonging to the block, and then the block is told
//! its token: [`insert_image`] does all three, [`replace_image`] the last two, for a block that is there. See platform
//! documentation, "insert images".

use std::fmt;

use lark_runtime::serde_json::json;
use lark_runtime::{Client, Download, File, Model, RequestOptions, Result, lark_api};

use super::document_block::{GetDocumentBlock, PatchDocumentBlock};
use super::document_block_children::CreateDocumentBlockChildren;
use super::models::{Block, BlockType, Image, ReplaceImageRequest, UpdateBlockRequest};

/// The endpoint of drive, without its feature.
#[lark_api(
    id = "drive.v1.media.upload_all",
    method = "POST",
    path = "/open-apis/drive/v1/medias/upload_all",
    token = "tenant|user",
    response = Uploaded,
    scopes = "bitable:app|docs:doc|docs:document.media:upload|drive:drive|sheets:spreadsheet",
    rate_limit = "special"
)]
struct UploadMedia {
    file_name: String,
    parent_type: String,
    parent_node: String,
    size: i64,
    extra: String,
    #[lark(file)]
    file: File,
}

#[derive(Clone, Default, Model)]
struct Uploaded {
    file_token: Option<String>,
}

/// The endpoint of drive, without its feature.
#[lark_api(
    id = "drive.v1.media.download",
    method = "GET",
    path = "/open-apis/drive/v1/medias/:file_token/download",
    token = "tenant|user",
    response = Download,
    scopes = "bitable:app|bitable:app:readonly|docs:doc|docs:doc:readonly|docs:document.media:download|drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "special"
)]
struct DownloadMedia {
    file_token: String,
}

/// Puts an image of at most 20 MB into a document: at its end, unless told otherwise.
///
/// ```no_run
/// # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
/// use lark_apis::docx::v1::insert_image;
/// use lark_runtime::File;
///
/// let chart = insert_image(client, "doxcn1", File::from_path("chart.png").await?).at(0).send().await?;
/// println!("{:?}", chart.block_id);
/// # Ok(())
/// # }
/// ```
///
/// [`File::on_progress`] tells how far the upload is. Dropping the future ends it between two calls: an image block without
/// an image may stay, which [`replace_image`] fills.
pub fn insert_image(client: &Client, document_id: impl Into<String>, image: File) -> InsertImage {
    let document_id = document_id.into();
    InsertImage {
        client: client.clone(),
        options: RequestOptions::new(),
        parent: document_id.clone(),
        document_id,
        index: None,
        image,
    }
}

/// An image that is not in its document yet; see [`insert_image`].
#[must_use = "nothing happens before it is sent"]
pub struct InsertImage {
    client: Client,
    options: RequestOptions,
    document_id: String,
    parent: String,
    index: Option<i64>,
    image: File,
}

impl InsertImage {
    /// The block whose child it becomes, such as a cell of a table. Default: the document itself.
    pub fn under(mut self, block_id: impl Into<String>) -> Self {
        self.parent = block_id.into();
        self
    }

    /// Its place among the children of that block, counted from 0. Default: after the last.
    pub fn at(mut self, index: i64) -> Self {
        self.index = Some(index);
        self
    }

    /// Options of all calls, such as a user's token: they must act as the same app or user.
    pub fn options(mut self, options: impl Into<RequestOptions>) -> Self {
        self.options = options.into();
        self
    }

    /// Creates the block, uploads the image, and returns the block with the image's token.
    ///
    /// # Errors
    /// Those of a call; a file that cannot be read. If the block was created and the rest failed, it stays in the document
    /// without an image.
    pub async fn send(self) -> Result<Block> {
        let block = Block::builder().block_type(BlockType::Image).image(Image::builder());
        let mut request =
            CreateDocumentBlockChildren::builder().document_id(&*self.document_id).block_id(self.parent).build();
        request.children = Some(vec![block.build()]);
        request.index = self.index;
        let created = request.send(&self.client, &self.options).await?;
        let block_id = created.require(|data| data.children.into_iter().next()?.block_id)?;
        replace_image(&self.client, self.document_id, block_id, self.image, self.options).await
    }
}

impl fmt::Debug for InsertImage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InsertImage").field("image", &self.image).field("index", &self.index).finish_non_exhaustive()
    }
}

/// Uploads an image of at most 20 MB for an image block that is there, in place of the one it has, and returns the block.
///
/// # Errors
/// Those of a call; a file that cannot be read.
pub async fn replace_image(
    client: &Client,
    document_id: impl Into<String>,
    block_id: impl Into<String>,
    image: File,
    options: impl Into<RequestOptions>,
) -> Result<Block> {
    let (document_id, block_id, options) = (document_id.into(), block_id.into(), options.into());
    let request = UploadMedia {
        file_name: image.name().to_owned(),
        parent_type: "docx_image".to_owned(),
        parent_node: block_id.clone(),
        size: i64::try_from(image.len()).unwrap_or_default(),
        extra: json!({ "drive_route_token": document_id }).to_string(),
        file: image,
    };
    // An image that is uploaded twice is in the document once.
    let uploaded = request.send(client, options.clone().idempotent()).await?;
    let token = uploaded.require(|data| data.file_token)?;
    let change = UpdateBlockRequest::builder().replace_image(ReplaceImageRequest::builder().token(token).build());
    let request = PatchDocumentBlock::builder().document_id(document_id).block_id(block_id);
    let changed = request.update_block_request(change).build().send(client, options).await?;
    changed.require(|data| data.block)
}

/// Downloads the image of an image block.
///
/// ```no_run
/// # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
/// use lark_apis::docx::v1::download_image;
///
/// download_image(client, "doxcn1", "doxcnblock1", ()).await?.save_to("chart.png").await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those of a call; [`Error::Decode`](lark_runtime::Error::Decode) for a block without an image.
pub async fn download_image(
    client: &Client,
    document_id: impl Into<String>,
    block_id: impl Into<String>,
    options: impl Into<RequestOptions>,
) -> Result<Download> {
    let options = options.into();
    let request = GetDocumentBlock::builder().document_id(document_id.into()).block_id(block_id.into()).build();
    let block = request.send(client, &options).await?;
    let file_token = block.require(|data| data.block?.image?.token.filter(|token| !token.is_empty()))?;
    Ok(DownloadMedia { file_token }.send(client, options).await?.data)
}
