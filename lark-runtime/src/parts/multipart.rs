//! `multipart/form-data` bodies. See platform documentation, "upload files".

use bytes::{BufMut, Bytes, BytesMut};

use crate::error::{Error, Result};
use crate::file::File;

/// A body of parts: texts first, since a server that streams wants them before the bytes.
pub(crate) struct Multipart {
    texts: Vec<(String, String)>,
    files: Vec<(String, File)>,
    boundary: String,
}

impl Multipart {
    pub(crate) fn new() -> Self {
        // 128 random bits: that a file holds them by accident is out of the question.
        let boundary = format!("lark-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
        Self { texts: Vec::new(), files: Vec::new(), boundary }
    }

    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.texts.push((name.to_owned(), value.to_owned()));
    }

    /// Adds a file; the platform refuses one without a name.
    pub(crate) fn file(&mut self, name: &str, file: &File) -> Result<()> {
        let base = file.name().rsplit(['/', '\\']).next().unwrap_or_default();
        if base.is_empty() || base.contains('\0') {
            return Err(Error::invalid(format!(
                "the file of `{name}` needs a name; the platform refuses an empty one"
            )));
        }
        self.files.push((name.to_owned(), File::from_bytes(base, file.content().clone())));
        Ok(())
    }

    pub(crate) fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    pub(crate) fn finish(self) -> Bytes {
        let size = |head: usize, body: usize| head + body + 2 * self.boundary.len() + 160;
        let texts: usize = self.texts.iter().map(|(name, value)| size(name.len(), value.len())).sum();
        let files: usize = self.files.iter().map(|(name, file)| size(name.len(), file.content().len())).sum();
        let mut body = BytesMut::with_capacity(texts + files);
        for (name, value) in &self.texts {
            self.head(&mut body, name, None);
            body.put_slice(value.as_bytes());
            body.put_slice(b"\r\n");
        }
        for (name, file) in &self.files {
            self.head(&mut body, name, Some(file.name()));
            body.put_slice(file.content());
            body.put_slice(b"\r\n");
        }
        body.put_slice(b"--");
        body.put_slice(self.boundary.as_bytes());
        body.put_slice(b"--\r\n");
        body.freeze()
    }

    fn head(&self, body: &mut BytesMut, name: &str, filename: Option<&str>) {
        body.put_slice(
            format!("--{}\r\nContent-Disposition: form-data; name=\"{}\"", self.boundary, escape(name)).as_bytes(),
        );
        if let Some(filename) = filename {
            body.put_slice(
                format!("; filename=\"{}\"\r\nContent-Type: application/octet-stream", escape(filename)).as_bytes(),
            );
        }
        body.put_slice(b"\r\n\r\n");
    }
}

/// Escapes what would end the quoted text; other characters go as UTF-8.
fn escape(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '"' => escaped.push_str("\\\""),
            '\r' => escaped.push_str("%0D"),
            '\n' => escaped.push_str("%0A"),
            '\\' => escaped.push_str("\\\\"),
            c => escaped.push(c),
        }
    }
    escaped
}
