//! Events over the long connection with openlark.

use std::error::Error;
use std::sync::Arc;

use open_lark::Client;
use open_lark::ws_client::{EventDispatcherHandler, ImMessageReceiveV1, ImMessageReceiveV1Handler, LarkWsClient};
use peers_common::Result;
use peers_common::events::Run;

struct Count(Arc<Run>);

impl ImMessageReceiveV1Handler for Count {
    fn handle(&self, event: ImMessageReceiveV1) -> Result<(), Box<dyn Error + Send + Sync>> {
        if event.event.message.message_id.is_empty() {
            return Err("an event without its message".into());
        }
        self.0.count()
    }
}

fn main() -> Result<()> {
    let (run, base) = Run::from_args()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let client = Client::builder()
            .app_id("cli_a1b2c3d4e5f6")
            .app_secret("secret")
            .base_url(&base)
            .allow_custom_base_url(true)
            .build()?;
        let handler = EventDispatcherHandler::builder().register_im_message_receive_v1(Count(run))?.build();
        Ok(LarkWsClient::open(Arc::new(client.config().clone()), handler).await?)
    })
}
