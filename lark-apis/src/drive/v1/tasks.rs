//! Exports of documents and imports of files, from beginning to end.
//!
//! Both are tasks of the platform: one call begins them, another is repeated until they are done. [`export`] and
//! [`import`] do all of that. They ask after 1 s and then at growing intervals of up to 5 s, which is within the limit of 100
//! questions a minute, on the client's clock. Dropping their futures ends the waiting; the task itself goes on.
//!
//! A task that fails is an [`Error::Api`]: its code is the `job_status`, an [`ExportJobStatus`](super::ExportJobStatus) or
//! [`ImportJobStatus`](super::ImportJobStatus) by number, its message that of the platform. A task that takes too long is
//! one too, with the status it had last. A question that fails for the network, a gateway or the rate of calls is asked
//! again; its error is only given if it was the last one in the time.

mod waiting;

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use lark_runtime::file::Progress;
use lark_runtime::serde_json::json;
use lark_runtime::{Client, Download, Error, File, RequestOptions, Result};

use super::chunked_upload::{ChunkedUpload, Destination, checksum};
use super::export_task::{CreateExportTask, DownloadExportTask, ExportTask, FileExtension, GetExportTask};
use super::file::FileType;
use super::import_task::{CreateImportTask, GetImportTask, ImportTask, ImportTaskMountPoint};
use super::media::{MediaParentType, UploadMedia};
use waiting::Task;

/// How long a task may take, if nothing else is said.
const PATIENCE: Duration = Duration::from_secs(300);

/// Larger files are uploaded in blocks.
const LARGEST_WHOLE: u64 = 20 << 20;

type Report = Arc<dyn Fn(Progress) + Send + Sync>;

/// Exports a document, a spreadsheet or a base as a file; `token` is its token, `r#type` what it is.
///
/// ```no_run
/// # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
/// use lark_apis::drive::v1::export;
///
/// export(client, "doxcn1", "docx").to("pdf").save_to("report.pdf").await?;
/// # Ok(())
/// # }
/// ```
///
/// See the [module](self) for how it waits, and for the errors of tasks.
pub fn export(client: &Client, token: impl Into<String>, r#type: impl Into<FileType>) -> Export {
    Export {
        client: client.clone(),
        options: RequestOptions::new(),
        token: token.into(),
        kind: r#type.into(),
        extension: None,
        sub_id: None,
        patience: PATIENCE,
        report: None,
    }
}

/// An export that has not begun; see [`export`].
#[must_use = "an export begins when its result is asked for"]
pub struct Export {
    client: Client,
    options: RequestOptions,
    token: String,
    kind: FileType,
    extension: Option<FileExtension>,
    sub_id: Option<String>,
    patience: Duration,
    report: Option<Report>,
}

impl Export {
    /// The format: `docx` or `pdf` of a document, `xlsx` or `csv` of a spreadsheet or a base. Default: `docx` and `xlsx`.
    pub fn to(mut self, extension: impl Into<FileExtension>) -> Self {
        self.extension = Some(extension.into());
        self
    }

    /// The sheet of a spreadsheet, or the table of a base, which `csv` needs: it has room for one.
    pub fn sub_id(mut self, id: impl Into<String>) -> Self {
        self.sub_id = Some(id.into());
        self
    }

    /// How long the task may take, from its beginning until the file is ready for download. Default: 5 minutes.
    pub fn within(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Options of all calls, such as a user's token: they must act as the same app or user.
    pub fn options(mut self, options: impl Into<RequestOptions>) -> Self {
        self.options = options.into();
        self
    }

    /// Calls `report` with every piece of the download that arrives.
    pub fn on_progress(mut self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.report = Some(Arc::new(report));
        self
    }

    /// Exports, and begins to download the file. The platform keeps it for ten minutes.
    ///
    /// # Errors
    /// Those of a call; a type that is not exported in this format; a task that fails or takes too long.
    pub async fn download(self) -> Result<Download> {
        let extension = self.format()?;
        // A task that is begun twice makes a file that nobody asks for.
        let repeatable = self.options.clone().idempotent();
        let mut task = ExportTask::builder().token(&*self.token).r#type(self.kind.clone()).file_extension(extension);
        if let Some(sub_id) = &self.sub_id {
            task = task.sub_id(&**sub_id);
        }
        let begun = CreateExportTask::builder().export_task(task).build().send(&self.client, &repeatable).await?;
        let task = Task::new(&begun, begun.data.ticket.clone())?;
        let ask = || {
            let question = GetExportTask::builder().ticket(&*task.ticket).token(&*self.token).build();
            question.send(&self.client, &self.options)
        };
        let done = task.done(&self.client, self.patience, ask, |data| {
            let task = data.result.as_ref()?;
            Some((task.job_status?.as_i64(), format!("{:?}", task.job_status?), task.job_error_msg.clone()))
        });
        let file = done.await?.require(|data| data.result?.file_token)?;
        let request = DownloadExportTask::builder().file_token(file).build();
        // Every export has a URL of its own, so no later one could go on with a part.
        let download = request.send(&self.client, &self.options).await?.data.keep_no_part();
        Ok(match self.report {
            Some(report) => download.on_progress(move |progress| report(progress)),
            None => download,
        })
    }

    /// Exports, and saves the file at `path`, as [`Download::save_to`] does; what has arrived is not kept when it fails, since
    /// the next export is another file.
    ///
    /// # Errors
    /// Those of [`Export::download`] and of the download itself.
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64> {
        self.download().await?.save_to(path).await
    }

    /// The format, if there is such an export.
    fn format(&self) -> Result<FileExtension> {
        use FileExtension::{Base, Csv, Docx, Pdf, Pptx, Xlsx};
        let (kind, token) = (&self.kind, &self.token);
        let formats: &[FileExtension] = match kind {
            FileType::Doc | FileType::Docx => &[Docx, Pdf],
            FileType::Sheet => &[Xlsx, Csv],
            FileType::Bitable => &[Xlsx, Csv, Base],
            FileType::Slides => &[Pptx, Pdf],
            FileType::Other(_) => &[],
            _ => return Err(Error::invalid(format!("the platform exports no {kind}; {token} cannot be exported"))),
        };
        let Some(extension) = self.extension.clone().or_else(|| formats.first().cloned()) else {
            return Err(Error::invalid(format!("say in which format to export a {kind}, with `.to(...)`")));
        };
        let is_known = !matches!(extension, FileExtension::Other(_)) && !formats.is_empty();
        if is_known && !formats.contains(&extension) {
            let formats: Vec<_> = formats.iter().map(FileExtension::as_str).collect();
            let formats = formats.join(", ");
            return Err(Error::invalid(format!("a {kind} is not exported as {extension}, but as one of: {formats}")));
        }
        if extension == Csv && self.sub_id.as_deref().unwrap_or_default().is_empty() {
            return Err(Error::invalid("a csv file has room for one sheet or table; name it with `.sub_id(...)`"));
        }
        Ok(extension)
    }
}

impl fmt::Debug for Export {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Export").field("type", &self.kind).field("extension", &self.extension).finish_non_exhaustive()
    }
}

/// Imports a file as a document (`docx`), a spreadsheet (`sheet`) or a base (`bitable`) of the platform.
///
/// Its format is the extension of its name: `docx`, `doc`, `txt`, `md`, `mark`, `markdown` and `html` become documents,
/// `xlsx` and `csv` spreadsheets or bases, `xls` spreadsheets.
///
/// ```no_run
/// # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
/// use lark_apis::drive::v1::import;
/// use lark_runtime::File;
///
/// let imported = import(client, File::from_path("plan.md").await?, "docx").folder("fldcn1").send().await?;
/// println!("{}", imported.url);
/// # Ok(())
/// # }
/// ```
///
/// See the [module](self) for how it waits, and for the errors of tasks.
pub fn import(client: &Client, file: File, r#type: impl Into<FileType>) -> Import {
    Import {
        client: client.clone(),
        options: RequestOptions::new(),
        file,
        kind: r#type.into(),
        folder: String::new(),
        name: None,
        patience: PATIENCE,
        report: None,
    }
}

/// An import that has not begun; see [`import`].
#[must_use = "an import begins when it is sent"]
pub struct Import {
    client: Client,
    options: RequestOptions,
    file: File,
    kind: FileType,
    folder: String,
    name: Option<String>,
    patience: Duration,
    report: Option<Report>,
}

/// What a file became.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Imported {
    /// The token of the new document, spreadsheet or base.
    pub token: String,
    /// Where people find it.
    pub url: String,
    /// What it is.
    pub r#type: FileType,
    /// What the platform left out, by its codes: parts beyond its limits. Usually empty.
    pub extra: Vec<String>,
}

impl Import {
    /// The folder to put it into. Default: the root folder of the app or user.
    pub fn folder(mut self, token: impl Into<String>) -> Self {
        self.folder = token.into();
        self
    }

    /// The title of what is made. Default: the name of the file, without its extension.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How long the task may take, from the end of the upload. Default: 5 minutes.
    pub fn within(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Options of all calls, such as a user's token: they must act as the same app or user.
    pub fn options(mut self, options: impl Into<RequestOptions>) -> Self {
        self.options = options.into();
        self
    }

    /// Calls `report` with every piece of the upload that is sent.
    pub fn on_progress(mut self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.report = Some(Arc::new(report));
        self
    }

    /// Uploads the file, in blocks if it has more than 20 MB, imports it, and waits until that is done.
    ///
    /// The task is not begun a second time after a lost answer, since that could make a second document.
    ///
    /// # Errors
    /// Those of a call and of an upload; a name without an extension, or one that does not become this type; a task that
    /// fails or takes too long.
    pub async fn send(self) -> Result<Imported> {
        let extension = self.extension()?;
        let file_token = self.upload(&extension).await?;
        let point = ImportTaskMountPoint::builder().mount_type(1).mount_key(&*self.folder);
        let mut task = ImportTask::builder()
            .file_extension(extension)
            .file_token(file_token)
            .r#type(self.kind.clone())
            .point(point);
        if let Some(name) = &self.name {
            task = task.file_name(&**name);
        }
        let begun = CreateImportTask::builder().import_task(task).build().send(&self.client, &self.options).await?;
        let task = Task::new(&begun, begun.data.ticket.clone())?;
        let ask = || GetImportTask::builder().ticket(&*task.ticket).build().send(&self.client, &self.options);
        let done = task.done(&self.client, self.patience, ask, |data| {
            let task = data.result.as_ref()?;
            Some((task.job_status?.as_i64(), format!("{:?}", task.job_status?), task.job_error_msg.clone()))
        });
        done.await?.require(|data| {
            let task = data.result?;
            Some(Imported {
                token: task.token.filter(|token| !token.is_empty())?,
                url: task.url.unwrap_or_default(),
                r#type: task.r#type.unwrap_or(self.kind),
                extra: task.extra.to_vec(),
            })
        })
    }

    /// The extension of the file's name, if a file of it becomes this type.
    fn extension(&self) -> Result<String> {
        let (kind, name) = (&self.kind, self.file.name());
        let extension = name.rsplit_once('.').map(|(_, extension)| extension).filter(|extension| !extension.is_empty());
        let extension = extension.ok_or_else(|| {
            Error::invalid(format!("{name:?} has no extension, which says how to import it; see `File::with_name`"))
        })?;
        let kinds: &[FileType] = match &*extension.to_ascii_lowercase() {
            "docx" | "doc" | "txt" | "md" | "mark" | "markdown" | "html" => &[FileType::Docx],
            "xlsx" | "csv" => &[FileType::Sheet, FileType::Bitable],
            "xls" => &[FileType::Sheet],
            // The platform may learn more.
            _ => return Ok(extension.to_owned()),
        };
        if !kinds.contains(kind) && !matches!(kind, FileType::Other(_)) {
            let kinds: Vec<_> = kinds.iter().map(FileType::as_str).collect();
            let kinds = kinds.join(" or a ");
            return Err(Error::invalid(format!("{name:?} does not become a {kind}, but a {kinds}")));
        }
        Ok(extension.to_owned())
    }

    async fn upload(&self, extension: &str) -> Result<String> {
        let (file, kind) = (self.file.clone(), self.kind.as_str());
        let extra = json!({ "obj_type": kind, "file_extension": extension }).to_string();
        let parent_type = MediaParentType::CcmImportOpen;
        if file.len() > LARGEST_WHOLE {
            let parent_node = String::new();
            let destination = Destination::Media { parent_type, parent_node, extra: Some(extra) };
            let mut upload = ChunkedUpload::prepare(&self.client, destination, file, &self.options).await?;
            if let Some(report) = self.report.clone() {
                upload = upload.on_progress(move |progress| report(progress));
            }
            return upload.finish().await;
        }
        let sum = file.as_bytes().map(|bytes| checksum(bytes));
        let (name, size) = (file.name().to_owned(), i64::try_from(file.len()).unwrap_or_default());
        let file = match self.report.clone() {
            Some(report) => file.on_progress(move |progress| report(progress)),
            None => file,
        };
        let request = UploadMedia::builder().file_name(name).parent_type(parent_type).parent_node("").size(size);
        let mut request = request.file(file).build();
        (request.extra, request.checksum) = (Some(extra), sum);
        // What is uploaded twice and imported once is forgotten.
        let repeatable = self.options.clone().idempotent();
        request.send(&self.client, repeatable).await?.require(|data| data.file_token)
    }
}

impl fmt::Debug for Import {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Import").field("file", &self.file).field("type", &self.kind).finish_non_exhaustive()
    }
}
