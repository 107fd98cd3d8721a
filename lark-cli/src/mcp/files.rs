//! The folder that files come from and go to.

use std::io;
use std::path::{Component, Path, PathBuf};

use lark_runtime::{Download, File};

/// A folder; nothing outside of it is read or written.
#[derive(Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(path: &Path) -> io::Result<Self> {
        let folder = path.canonicalize()?;
        if !folder.is_dir() {
            return Err(io::Error::new(io::ErrorKind::NotADirectory, "not a folder"));
        }
        Ok(Self(folder))
    }

    /// A file for an upload, by its name below the folder.
    pub(super) async fn open(&self, name: &str) -> Result<File, String> {
        let relative = Path::new(name);
        let only_below = relative.components().all(|component| matches!(component, Component::Normal(_)));
        let outside = || format!("`{name}` is not below the folder of files: give a name such as `report.pdf`");
        if name.is_empty() || !only_below {
            return Err(outside());
        }
        let path = self.0.join(relative);
        let path = path.canonicalize().map_err(|error| format!("`{name}`: {error}"))?;
        // A link may lead elsewhere.
        if !path.starts_with(&self.0) {
            return Err(outside());
        }
        if !path.is_file() {
            return Err(format!("`{name}` is not a file"));
        }
        File::from_path(path).await.map_err(|error| format!("`{name}`: {error}"))
    }

    /// Writes a download under a name that no file has yet; gives the name and the number of bytes.
    pub(super) async fn save(&self, download: Download, fallback: &str) -> Result<(String, u64), String> {
        let wanted = download.name().map(plain).filter(|name| !name.is_empty()).unwrap_or_else(|| fallback.to_owned());
        let name = self.free(&wanted).ok_or("there is no free name for the file")?;
        let bytes = download.save_to(self.0.join(&name)).await.map_err(|error| error.to_string())?;
        Ok((name, bytes))
    }

    fn free(&self, wanted: &str) -> Option<String> {
        let (stem, end) =
            wanted.rsplit_once('.').map_or((wanted, String::new()), |(stem, end)| (stem, format!(".{end}")));
        let numbered = (2..1000).map(|number| format!("{stem}-{number}{end}"));
        std::iter::once(wanted.to_owned()).chain(numbered).find(|name| {
            self.0.join(name).symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
        })
    }
}

/// A name without anything that leads to another folder, or hides the file.
fn plain(name: &str) -> String {
    let name: String = name.chars().filter(|letter| !letter.is_control() && !"/\\:*?\"<>|".contains(*letter)).collect();
    name.trim_start_matches(['.', ' ']).trim_end().chars().take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_files_below_the_folder_are_read() {
        let outer = tempfile::tempdir().unwrap();
        std::fs::write(outer.path().join("secret.txt"), "s").unwrap();
        let inner = outer.path().join("files");
        std::fs::create_dir_all(inner.join("sub")).unwrap();
        std::fs::write(inner.join("sub/report.txt"), "hello").unwrap();
        let folder = Folder::new(&inner).unwrap();
        assert_eq!(folder.open("sub/report.txt").await.unwrap().len(), 5);
        let absolute = outer.path().join("secret.txt").display().to_string();
        for name in ["../secret.txt", "sub/../../secret.txt", "", ".", "sub", "no.txt", &*absolute] {
            assert!(folder.open(name).await.is_err(), "{name}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(outer.path().join("secret.txt"), inner.join("link")).unwrap();
            assert!(folder.open("link").await.unwrap_err().contains("not below"));
        }
        assert!(Folder::new(&outer.path().join("secret.txt")).is_err());
    }

    #[test]
    fn a_name_from_elsewhere_stays_in_the_folder_and_replaces_nothing() {
        assert_eq!(plain("../../etc/passwd"), "etcpasswd");
        assert_eq!(plain("..\\a:b.txt "), "ab.txt");
        assert_eq!(plain("..."), "");
        let outer = tempfile::tempdir().unwrap();
        let folder = Folder::new(outer.path()).unwrap();
        assert_eq!(folder.free("a.txt").unwrap(), "a.txt");
        std::fs::write(outer.path().join("a.txt"), "").unwrap();
        std::fs::write(outer.path().join("a-2.txt"), "").unwrap();
        assert_eq!(folder.free("a.txt").unwrap(), "a-3.txt");
    }
}
