//! Credentials of instances: of the role of their profile, and of the role that every
//! instance has for itself. Asked for again they are the same, until shortly before their
//! end there are new ones.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use orrery_core::RealmKey;
use orrery_core::catalogue::regions;
use orrery_core::resources::iam::Role;

use super::Emulator;
use crate::aws::sessions::{Assumed, Credentials, made_up_role_id};

/// How long they hold, in seconds.
const LIFE: i64 = 6 * 3_600;
/// How long before their end there are new ones, in milliseconds.
const ROTATED: i64 = 5 * 60 * 1_000;
/// The role that an instance has for itself.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html>
const OWN_ROLE: &str = "aws:ec2-instance";

/// What instances were given lately.
#[derive(Default)]
pub(super) struct Given(Mutex<HashMap<Assumed, Credentials>>);

impl Given {
    fn all(&self) -> MutexGuard<'_, HashMap<Assumed, Credentials>> {
        // Entries are replaced whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Those of resources that are no more are not given again.
    pub(super) fn clear(&self) {
        self.all().clear();
    }
}

impl Emulator {
    /// Credentials of a role for an instance: `iam/security-credentials/<role>`.
    pub(crate) fn role_credentials(
        &self,
        realm: &RealmKey,
        instance: &str,
        role: &str,
    ) -> Credentials {
        let role_id = self.role_id(&realm.account, role);
        self.given(realm, instance, role, role_id)
    }

    /// An instance's own credentials:
    /// `identity-credentials/ec2/security-credentials/ec2-instance`.
    pub(crate) fn own_credentials(&self, realm: &RealmKey, instance: &str) -> Credentials {
        self.given(realm, instance, OWN_ROLE, None)
    }

    fn given(
        &self,
        realm: &RealmKey,
        instance: &str,
        role: &str,
        role_id: Option<String>,
    ) -> Credentials {
        let account = realm.account.to_string();
        let assumed = Assumed {
            partition: regions::partition(&realm.region).to_owned(),
            role: role.to_owned(),
            role_id: role_id.unwrap_or_else(|| made_up_role_id(&account)),
            session: instance.to_owned(),
            account,
        };
        let now = self.circumstances.clock.now();
        let mut all = self.given.all();
        let fresh = |it: &Credentials| now < it.expires - ROTATED;
        if let Some(known) = all.get(&assumed).filter(|it| fresh(it)) {
            return known.clone();
        }
        all.retain(|_, it| fresh(it));
        let made = self
            .sessions
            .issue(&assumed.account, Some(assumed.clone()), LIFE);
        all.insert(assumed, made.clone());
        made
    }
}

impl Emulator {
    /// What IAM knows a role by.
    pub(super) fn role_id(&self, account: &str, role: &str) -> Option<String> {
        let realm = self
            .store
            .existing(&RealmKey::account_wide(&account.into()))?;
        let (_, role) = Role::find(&realm, role).ok()?;
        Some(role.id.to_string())
    }
}
