//! An override: RunInstances of more than ten instances is refused, and every other call
//! goes on to whatever is behind.

use operation::handler::{Handler, Rule};
use operation::types::{Request, Response};
use orrery_sdk::prelude::*;
use serde_json::Value;

const MOST: u64 = 10;

orrery_sdk::export!(struct Quota: handler);

impl Handler for Quota {
    async fn overrides(&self) -> Result<Vec<Rule>> {
        Ok(vec![Rule { action: "RunInstances".into(), priority: 0 }])
    }

    async fn handle(&self, _: &Caller, request: &Request) -> Result<Response> {
        let parameters = serde_json::from_str::<Value>(&request.params_json);
        let parameters = parameters.map_err(|error| Error::invalid(error.to_string()))?;
        if parameters["MaxCount"].as_u64().is_some_and(|count| count > MOST) {
            let text = format!("You have requested more instances than your limit of {MOST}");
            return Err(Error::new(Kind::Limit, text).with_code("InstanceLimitExceeded"));
        }
        self.host.next().call(request).await
    }
}
