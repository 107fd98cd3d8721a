//! Uploads and downloads take little memory, however large the file is.
//!
//! The server runs in a process of its own and each transfer in another, so that what is measured is the client's:
//! its resident memory after a first call, and the most it had when the transfer is over. `--mib N` chooses the size;
//! `cargo run -p xtask -- file-memory` takes 1 GiB. Linux only: it reads /proc.

fn main() {
    #[cfg(target_os = "linux")]
    linux::main();
    #[cfg(not(target_os = "linux"))]
    println!("not measured: there is no /proc here");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::io::{BufRead as _, BufReader, Read as _, Write as _};
    use std::net::{TcpListener, TcpStream};
    use std::path::Path;
    use std::process::{Command, Stdio};

    use lark_runtime::{Client, Download, File, RequestOptions, lark_api};

    /// How much more than an idle client a transfer may take.
    const BAR: u64 = 40;

    #[lark_api(method = "POST", path = "/upload", token = "tenant")]
    struct Upload {
        file_name: String,
        #[lark(file)]
        file: File,
    }

    #[lark_api(method = "GET", path = "/download/:mib", token = "tenant", response = Download)]
    struct Fetch {
        mib: u64,
    }

    pub fn main() {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        match arguments[..] {
            ["serve"] => serve(),
            ["upload", url, mib] => transfer(url, mib.parse().unwrap(), true),
            ["download", url, mib] => transfer(url, mib.parse().unwrap(), false),
            ["--mib", mib] => measure(mib.parse().unwrap()),
            _ => measure(128),
        }
    }

    /// Starts the server and each transfer, and prints what they took.
    fn measure(mib: u64) {
        let program = std::env::current_exe().unwrap();
        let mut server = Command::new(&program).arg("serve").stdout(Stdio::piped()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut url).unwrap();
        println!("{:<10}{:>8}{:>12}{:>12}{:>12}", "in MiB", "size", "idle", "peak", "above idle");
        let mut above = Vec::new();
        for direction in ["upload", "download"] {
            let output = Command::new(&program).args([direction, url.trim(), &mib.to_string()]).output().unwrap();
            assert!(output.status.success(), "{direction}: {}", String::from_utf8_lossy(&output.stderr));
            let text = String::from_utf8(output.stdout).unwrap();
            let numbers: Vec<u64> = text.split_whitespace().map(|number| number.parse().unwrap()).collect();
            let [idle, peak] = numbers[..] else { panic!("{text}") };
            let mib_of = |kib: u64| kib as f64 / 1024.0;
            let more = peak.saturating_sub(idle);
            println!("{direction:<10}{mib:>8}{:>12.1}{:>12.1}{:>12.1}", mib_of(idle), mib_of(peak), mib_of(more));
            above.push(more);
        }
        server.kill().unwrap();
        server.wait().unwrap();
        assert!(above.iter().all(|kib| *kib <= BAR * 1024), "a transfer takes more than {BAR} MiB above idle");
    }

    #[tokio::main]
    async fn transfer(url: &str, mib: u64, up: bool) {
        let client = Client::builder("cli", "secret").base_url(url).build().unwrap();
        let options = || RequestOptions::new().tenant_access_token("t-1");
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("file_memory_{up}.bin"));
        // A connection, its buffers and the threads are there before anything is measured.
        let send = |file| Upload::builder().file_name("f").file(file).build().send(&client, options());
        send(File::from_bytes("small", "content")).await.unwrap();
        let first = Fetch { mib: 0 }.send(&client, options()).await.unwrap().data;
        assert_eq!(first.save_to(&path).await.unwrap(), 0);
        let idle = memory("VmRSS:");
        if up {
            std::fs::File::create(&path).unwrap().set_len(mib << 20).unwrap();
            send(File::from_path(&path).await.unwrap()).await.unwrap();
        } else {
            let download = Fetch { mib }.send(&client, options()).await.unwrap().data;
            assert_eq!(download.save_to(&path).await.unwrap(), mib << 20);
        }
        let peak = memory("VmHWM:");
        std::fs::remove_file(&path).unwrap();
        println!("{idle} {peak}");
    }

    /// A figure of this process in KiB.
    fn memory(name: &str) -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim().trim_end_matches("kB").trim().parse().unwrap()
    }

    /// Prints its URL and serves until it is killed.
    fn serve() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        println!("http://{}", listener.local_addr().unwrap());
        for stream in listener.incoming() {
            std::thread::spawn(move || connection(stream.unwrap()));
        }
    }

    /// Reads uploads to their end and answers downloads with zeros.
    fn connection(stream: TcpStream) {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut writer = stream;
        let block = vec![0; 1 << 20];
        loop {
            let (mut target, mut length) = (String::new(), 0);
            loop {
                let mut line = String::new();
                if reader.read_line(&mut line).unwrap_or(0) == 0 {
                    return;
                }
                let line = line.trim_end().to_ascii_lowercase();
                if target.is_empty() {
                    target = line.split(' ').nth(1).unwrap().to_owned();
                } else if let Some(value) = line.strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                } else if line.is_empty() {
                    break;
                }
            }
            let read = std::io::copy(&mut reader.by_ref().take(length), &mut std::io::sink()).unwrap();
            assert_eq!(read, length, "the whole body came");
            let (content_type, mib) = match target.strip_prefix("/download/") {
                Some(mib) => ("application/octet-stream", mib.parse().unwrap()),
                None => ("application/json", 0),
            };
            let json = if target == "/upload" { r#"{"code":0,"msg":"ok"}"# } else { "" };
            let length = (mib << 20) + json.len() as u64;
            write!(writer, "HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\n\r\n{json}")
                .unwrap();
            for _ in 0..mib {
                writer.write_all(&block).unwrap();
            }
        }
    }
}
