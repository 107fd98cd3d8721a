//! A POST over a connection of its own.

use bytes::Bytes;
use http::{
    Request, Uri,
    header::{CONTENT_TYPE, HOST},
};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::reply::JSON;

/// Bytes of an answer at most.
const ANSWER_MAX: usize = 1024 * 1024;

/// Posts a JSON text; status and body of the answer. The error says what went wrong without the path of the URL, in which
/// there may be a secret.
pub(crate) async fn post(uri: &Uri, headers: &[(&str, String)], body: String) -> Result<(u16, Vec<u8>), String> {
    let authority = uri.authority().ok_or("the webhook has no host")?.as_str();
    let address = if uri.port().is_some() { authority.to_owned() } else { format!("{authority}:80") };
    let stream = TcpStream::connect(address).await.map_err(|error| format!("cannot connect: {error}"))?;
    let failed = |error: hyper::Error| format!("the exchange failed: {error}");
    // As the platform writes them, for programs that look for just that.
    let mut http = http1::Builder::new();
    http.title_case_headers(true);
    let (mut sender, connection) = http.handshake(TokioIo::new(stream)).await.map_err(failed)?;
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::post(path).header(HOST, authority).header(CONTENT_TYPE, JSON);
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    let request = request.body(Full::new(Bytes::from(body))).map_err(|error| error.to_string())?;
    let exchange = async {
        let answer = sender.send_request(request).await.map_err(failed)?;
        let status = answer.status().as_u16();
        let body = Limited::new(answer.into_body(), ANSWER_MAX).collect().await;
        let body = body.map_err(|error| format!("the answer cannot be read: {error}"))?;
        Ok((status, body.to_bytes().to_vec()))
    };
    let mut exchange = std::pin::pin!(exchange);
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        answer = exchange.as_mut() => return answer,
        closed = connection.as_mut() => closed.map_err(failed)?,
    }
    // The connection has ended after it brought the whole answer.
    exchange.await
}
