//! The console of an instance: what the programs of its container write.

use bollard::query_parameters::LogsOptionsBuilder;
use futures_util::StreamExt as _;
use orrery_sdk::contract::vm::console::Console;
use orrery_sdk::contract::{Caller, Error, Kind, Result, Target};

use crate::engine::failed;
use crate::{Docker, seen};

impl Console for Docker {
    async fn output(&self, by: &Caller, machine: &Target, max_bytes: u32) -> Result<Vec<u8>> {
        let container = self.existing(by, &machine.instance_id).await?;
        let most = max_bytes as usize;
        let options = LogsOptionsBuilder::new()
            .stdout(true)
            .stderr(true)
            // A line is a byte at least.
            .tail(&max_bytes.to_string())
            .build();
        let client = self.engine.client().await?;
        let mut lines = client.logs(seen::id(&container), Some(options));
        let mut output = Vec::new();
        while let Some(line) = lines.next().await {
            let line = line.map_err(|why| failed("read the container's log", why))?;
            output.extend_from_slice(line.as_ref());
            // Once in a while, so that each byte is moved once at most.
            if output.len() > most.saturating_mul(2) {
                keep_end(&mut output, most);
            }
        }
        keep_end(&mut output, most);
        Ok(output)
    }

    async fn screenshot(&self, by: &Caller, machine: &Target) -> Result<Vec<u8>> {
        self.existing(by, &machine.instance_id).await?;
        Err(Error::new(Kind::Unsupported, "a container has no screen"))
    }
}

fn keep_end(output: &mut Vec<u8>, most: usize) {
    let more = output.len().saturating_sub(most);
    output.drain(..more);
}
