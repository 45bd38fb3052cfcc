//! An override that holds everything which is made to a tagging policy: it refuses, and
//! changes requests before they go on.

mod policy;

use operation::handler::{Handler, Rule};
use operation::types::{Request, Response};
use orrery_sdk::prelude::*;

use policy::Policy;

struct Tagging {
    host: Host,
    policy: Policy,
}

impl Open for Tagging {
    async fn open(host: Host) -> Result<Self> {
        let policy = serde_json::from_str(&host.config().get().await?);
        let policy = policy.map_err(|error| Error::invalid(error.to_string()))?;
        Ok(Self { host, policy })
    }
}

impl Handler for Tagging {
    async fn overrides(&self) -> Result<Vec<Rule>> {
        let rule = |action: &str| Rule {
            action: action.into(),
            priority: 0,
        };
        Ok(policy::actions().map(rule).collect())
    }

    async fn handle(&self, _: &Caller, request: &Request) -> Result<Response> {
        let parameters = serde_json::from_str(&request.params_json);
        let mut parameters = parameters.map_err(|error| Error::invalid(error.to_string()))?;
        let changed = self.policy.apply(&request.action, &mut parameters)?;
        if !changed {
            return self.host.next().call(request).await;
        }
        let request = Request {
            params_json: parameters.to_string(),
            ..request.clone()
        };
        self.host.next().call(&request).await
    }
}

orrery_sdk::export!(Tagging: handler);
