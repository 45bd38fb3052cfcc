//! IP Address Manager: IPAMs, scopes, pools with their CIDRs and allocations, resource
//! discoveries, policies, prefix list resolvers, registries.

pub mod pools;
mod registrations;
mod resources;

use serde_json::{Value as Json, json};

use crate::{
    Ec2Error, ErrorCode, Result,
    generic::{Members, family, records, values, write::Work},
};

use super::prelude::*;

families! {
    /// IP Address Manager.
    FAMILIES:
    "ipam": tagged("IpamId", "ipam-", "ipam"), "InvalidIpamId.NotFound", [
        Starts("OwnerId", Account), Starts("IpamArn", Text("arn:{partition}:ec2::{account}:ipam/{id}")), Starts("IpamRegion", Region),
        Starts("State", Text("create-complete")), Starts("Tier", Text("advanced")), Starts("EnablePrivateGua", No), Starts("MeteredAccount", Text("ipam-owner")),
        Starts("OperatingRegions", Empty), Shows("ScopeCount", Count("ipam-scope", "IpamId")),
        Shows("ResourceDiscoveryAssociationCount", Count("ipam-resource-discovery-association", "IpamId")),
    ] {
        Create CreateIpam [Hook(furnish)];
        Describe DescribeIpams;
        Modify ModifyIpam [Add("AddOperatingRegions", "OperatingRegions"), Take("RemoveOperatingRegions", "OperatingRegions"), Set("State", Text("modify-complete"))];
        Delete DeleteIpam [Set("State", Text("delete-in-progress"))];
    }
    "ipam-scope": tagged("IpamScopeId", "ipam-scope-", "ipam-scope"), "InvalidIpamScopeId.NotFound", [
        Starts("OwnerId", Account), Starts("IpamScopeArn", Text("arn:{partition}:ec2::{account}:ipam-scope/{id}")), Starts("IpamArn", Via("IpamId", "IpamArn")),
        Starts("IpamRegion", Region), Starts("IpamScopeType", Text("private")), Starts("IsDefault", No), Starts("State", Text("create-complete")),
        Shows("PoolCount", Count("ipam-pool", "IpamScopeId")), Follows("DefaultOfIpamId"),
    ] {
        Create CreateIpamScope;
        Describe DescribeIpamScopes;
        Modify ModifyIpamScope [Drop("RemoveExternalAuthorityConfiguration"), Hook(authority), Set("State", Text("modify-complete"))];
        Delete DeleteIpamScope [Needs("IsDefault", &["false"], "OperationNotPermitted"), Set("State", Text("delete-in-progress"))];
    }
    "ipam-pool": tagged("IpamPoolId", "ipam-pool-", "ipam-pool"), "InvalidIpamPoolId.NotFound", [
        Starts("OwnerId", Account), Starts("IpamPoolArn", Text("arn:{partition}:ec2::{account}:ipam-pool/{id}")), Starts("IpamId", Via("IpamScopeId", "IpamId")),
        Starts("IpamScopeArn", Via("IpamScopeId", "IpamScopeArn")), Starts("IpamScopeType", Via("IpamScopeId", "IpamScopeType")),
        Starts("IpamArn", Via("IpamScopeId", "IpamArn")), Starts("IpamRegion", Region), Starts("Locale", Text("None")), Starts("PoolDepth", Number(1)),
        Starts("State", Text("create-complete")), Starts("AutoImport", No), Starts("AllocationResourceTags", Empty),
    ] {
        Create CreateIpamPool [Hook(pools::nest)];
        Describe DescribeIpamPools;
        Modify ModifyIpamPool [
            Add("AddAllocationResourceTags", "AllocationResourceTags"), Take("RemoveAllocationResourceTags", "AllocationResourceTags"),
            Drop("ClearAllocationDefaultNetmaskLength"), Hook(pools::clear_default), Set("State", Text("modify-complete"))];
        Delete DeleteIpamPool [Set("State", Text("delete-in-progress"))];
    }
    "ipam-pool-cidr": by(&["IpamPoolId", "Cidr"]), "InvalidIpamPoolCidr.NotFound", [
        Starts("State", Text("provisioned")), Starts("IpamPoolCidrId", Fresh("ipam-pool-cidr-")), Taken("InvalidCidr.InUse"),
    ] {
        Create ProvisionIpamPoolCidr [Drop("CidrAuthorizationContext"), Prepare(pools::provision)];
        Describe GetIpamPoolCidrs;
        Delete DeprovisionIpamPoolCidr [Hook(pools::deprovision), Set("State", Text("pending-deprovision"))];
    }
    "ipam-pool-allocation": tagged("IpamPoolAllocationId", "ipam-pool-alloc-", "ipam-pool-allocation"), "InvalidIpamPoolAllocationId.NotFound", [
        Starts("ResourceType", Text("custom")), Starts("ResourceOwner", Account), Starts("ResourceRegion", Region),
    ] {
        Create AllocateIpamPoolCidr [Prepare(pools::allocate)];
        Describe GetIpamPoolAllocations;
        Describe DescribeIpamPoolAllocations;
        Modify ModifyIpamPoolAllocation;
        Delete ReleaseIpamPoolAllocation;
    }
    "ipam-resource-discovery": tagged("IpamResourceDiscoveryId", "ipam-res-disco-", "ipam-resource-discovery"), "InvalidIpamResourceDiscoveryId.NotFound", [
        Starts("OwnerId", Account), Starts("IpamResourceDiscoveryArn", Text("arn:{partition}:ec2::{account}:ipam-resource-discovery/{id}")),
        Starts("IpamResourceDiscoveryRegion", Region), Starts("IsDefault", No), Starts("State", Text("create-complete")), Starts("OperatingRegions", Empty),
        Starts("OrganizationalUnitExclusions", Empty), Follows("DefaultOfIpamId"),
    ] {
        Create CreateIpamResourceDiscovery;
        Describe DescribeIpamResourceDiscoveries;
        Modify ModifyIpamResourceDiscovery [
            Add("AddOperatingRegions", "OperatingRegions"), Take("RemoveOperatingRegions", "OperatingRegions"),
            Add("AddOrganizationalUnitExclusions", "OrganizationalUnitExclusions"), Take("RemoveOrganizationalUnitExclusions", "OrganizationalUnitExclusions"),
            Set("State", Text("modify-complete"))];
        Delete DeleteIpamResourceDiscovery [Needs("IsDefault", &["false"], "OperationNotPermitted"), Set("State", Text("delete-in-progress"))];
    }
    "ipam-resource-discovery-association": tagged("IpamResourceDiscoveryAssociationId", "ipam-res-disco-assoc-", "ipam-resource-discovery-association"), "InvalidIpamResourceDiscoveryAssociationId.NotFound", [
        Starts("OwnerId", Account), Starts("IpamArn", Via("IpamId", "IpamArn")), Starts("IpamRegion", Region), Starts("IsDefault", No),
        Starts("IpamResourceDiscoveryAssociationArn", Text("arn:{partition}:ec2::{account}:ipam-resource-discovery-association/{id}")),
        Starts("ResourceDiscoveryStatus", Text("active")), Starts("State", Text("associate-complete")), Follows("IpamId"), Follows("DefaultOfIpamId"),
        Unique(&["IpamId", "IpamResourceDiscoveryId"], "Resource.AlreadyAssociated"),
    ] {
        Create AssociateIpamResourceDiscovery;
        Describe DescribeIpamResourceDiscoveryAssociations;
        Delete DisassociateIpamResourceDiscovery [Needs("IsDefault", &["false"], "OperationNotPermitted"), Set("State", Text("disassociate-in-progress"))];
    }
    "ipam-byoasn": by(&["Asn"]), "InvalidParameterValue", [Starts("State", Text("provisioned")), Starts("StatusMessage", Text("Provisioned")), Taken("AsnConflict")] {
        Create ProvisionIpamByoasn [Drop("AsnAuthorizationContext")];
        Describe DescribeIpamByoasn;
        Delete DeprovisionIpamByoasn [Set("State", Text("pending-deprovision"))];
    }
    "ipam-byoasn-association": by(&["Asn", "Cidr"]), "InvalidAssociation.NotFound", [Starts("State", Text("associated")), Taken("Resource.AlreadyAssociated")] {
        Create AssociateIpamByoasn [Prepare(both_provisioned)];
        Delete DisassociateIpamByoasn [Set("State", Text("pending-disassociation"))];
    }
    "ipam-external-resource-verification-token": tagged("IpamExternalResourceVerificationTokenId", "ipam-ext-res-ver-token-", "ipam-external-resource-verification-token"), "InvalidIpamExternalResourceVerificationTokenId.NotFound", [
        Starts("IpamExternalResourceVerificationTokenArn", Text("arn:{partition}:ec2::{account}:ipam-external-resource-verification-token/{id}")),
        Starts("IpamArn", Via("IpamId", "IpamArn")), Starts("IpamRegion", Region), Starts("TokenValue", Fresh("")), Starts("TokenName", Text("_aws-verify-{hex}")),
        Starts("NotAfter", InHours(72)), Starts("Status", Text("valid")), Starts("State", Text("create-complete")),
    ] {
        Create CreateIpamExternalResourceVerificationToken;
        Describe DescribeIpamExternalResourceVerificationTokens;
        Delete DeleteIpamExternalResourceVerificationToken [Set("State", Text("delete-in-progress"))];
    }
    "ipam-internet-registry-association": tagged("IpamInternetRegistryAssociationId", "ipam-ir-assoc-", "ipam-internet-registry-association"), "InvalidIpamInternetRegistryAssociationId.NotFound", [
        Starts("OwnerId", Account), Starts("IpamInternetRegistryAssociationArn", Text("arn:{partition}:ec2::{account}:ipam-internet-registry-association/{id}")),
        Starts("IpamRegion", Region), Starts("State", Text("pending-enable")),
    ] {
        Create CreateIpamInternetRegistryAssociation;
        Describe DescribeIpamInternetRegistryAssociations;
        Modify EnableIpamInternetRegistryAssociation [Needs("State", &["pending-enable"], "IncorrectState"), Set("State", Text("enable-complete"))];
        Delete DeleteIpamInternetRegistryAssociation [Set("State", Text("delete-in-progress"))];
    }
    "ipam-routing-policy-registration": by(&["IpamInternetRegistryAssociationId", "Cidr"]), "InvalidIpamRoutingPolicyRegistration.NotFound", [
        Starts("State", Text("create-complete")), Starts("PermitMoreSpecificAnnouncements", No),
        Follows("IpamInternetRegistryAssociationId"), Foreign("LatestDeltaId"),
    ] {
        Create CreateIpamRoutingPolicyRegistration [Drop("Force"), Hook(registrations::delta), Show("IpamRoutingPolicyRegistrationDelta", PUBLISHED)];
        Describe GetIpamRoutingPolicyRegistrations;
        Modify ModifyIpamRoutingPolicyRegistration [Drop("Force"), Set("State", Text("update-complete")), Hook(registrations::delta), Show("IpamRoutingPolicyRegistrationDelta", PUBLISHED)];
        Delete DeleteIpamRoutingPolicyRegistration [Drop("Force"), Hook(registrations::delta), Show("IpamRoutingPolicyRegistrationDelta", PUBLISHED)];
    }
    "ipam-routing-policy-registration-delta": by(&["IpamInternetRegistryAssociationId", "DeltaId"]), "InvalidIpamRoutingPolicyRegistration.NotFound", [
        Starts("State", Text("published")), Starts("CreatedAt", Now), Follows("IpamInternetRegistryAssociationId"), Foreign("DeltaId"),
    ] {
        Describe GetIpamRoutingPolicyRegistrationDeltas [Wide("ChronologicalOrder"), Since("StartTime", "CreatedAt"), Until("EndTime", "CreatedAt")];
    }
    "ipam-resource-cidr": by(&["ResourceId", "ResourceCidr"]), "InvalidParameterValue", [Offers(resources::in_scope)] {
        Describe GetIpamResourceCidrs [Wide("ResourceTag")];
    }
    "ipam-discovered-resource-cidr": by(&["ResourceId", "ResourceCidr"]), "InvalidParameterValue", [Offers(resources::discovered)] {
        Describe GetIpamDiscoveredResourceCidrs;
    }
    "ipam-discovered-account": by(&["AccountId", "DiscoveryRegion"]), "InvalidParameterValue", [Offers(resources::accounts)] {
        Describe GetIpamDiscoveredAccounts [Wide("IpamResourceDiscoveryId")];
    }
    "ipam-policy": tagged("IpamPolicyId", "ipam-policy-", "ipam-policy"), "InvalidIpamPolicyId.NotFound", [
        Starts("OwnerId", Account), Starts("IpamPolicyArn", Text("arn:{partition}:ec2::{account}:ipam-policy/{id}")), Starts("IpamPolicyRegion", Region),
        Starts("State", Text("create-complete")),
    ] {
        Create CreateIpamPolicy;
        Describe DescribeIpamPolicies;
        Delete DeleteIpamPolicy [Set("State", Text("delete-in-progress"))];
    }
    "ipam-policy-allocation-rules": by(&["IpamPolicyId", "Locale", "ResourceType"]), "InvalidIpamPolicyId.NotFound", [Starts("AllocationRules", Empty), Follows("IpamPolicyId")] {
        Put ModifyIpamPolicyAllocationRules;
        Describe GetIpamPolicyAllocationRules;
    }
    "ipam-policy-enabled": Key::Account, "InvalidIpamPolicyId.NotFound", [Starts("IpamPolicyEnabled", No), Starts("ManagedBy", Text("account"))] {
        Modify EnableIpamPolicy [Set("IpamPolicyEnabled", Yes), Hook(registrations::enable_for)];
        Get GetEnabledIpamPolicy;
        Delete DisableIpamPolicy;
    }
    "ipam-policy-organization-target": by(&["IpamPolicyId", "OrganizationTargetId"]), "InvalidIpamPolicyId.NotFound", [Follows("IpamPolicyId"), Foreign("OrganizationTargetId")] {
        Describe GetIpamPolicyOrganizationTargets;
    }
    "ipam-prefix-list-resolver": tagged("IpamPrefixListResolverId", "ipam-pl-resolver-", "ipam-prefix-list-resolver"), "InvalidIpamPrefixListResolverId.NotFound", [
        Starts("OwnerId", Account), Starts("IpamPrefixListResolverArn", Text("arn:{partition}:ec2::{account}:ipam-prefix-list-resolver/{id}")),
        Starts("IpamArn", Via("IpamId", "IpamArn")), Starts("IpamRegion", Region), Starts("State", Text("create-complete")), Starts("Rules", Empty),
        Starts("LastVersionCreationStatus", Text("success")), Starts("LatestVersion", Number(0)),
    ] {
        Create CreateIpamPrefixListResolver [Hook(registrations::resolve)];
        Describe DescribeIpamPrefixListResolvers;
        Modify ModifyIpamPrefixListResolver [Set("State", Text("modify-complete")), Hook(registrations::resolve)];
        Get GetIpamPrefixListResolverRules;
        Delete DeleteIpamPrefixListResolver [Set("State", Text("delete-in-progress"))];
    }
    "ipam-prefix-list-resolver-version": by(&["IpamPrefixListResolverId", "Version"]), "InvalidIpamPrefixListResolverId.NotFound", [Follows("IpamPrefixListResolverId")] {
        Describe GetIpamPrefixListResolverVersions [Copy("IpamPrefixListResolverVersions", "Versions")];
    }
    "ipam-prefix-list-resolver-version-entry": by(&["IpamPrefixListResolverId", "IpamPrefixListResolverVersion", "Cidr"]), "InvalidIpamPrefixListResolverId.NotFound", [Follows("IpamPrefixListResolverId")] {
        Describe GetIpamPrefixListResolverVersionEntries;
    }
    "ipam-prefix-list-resolver-target": tagged("IpamPrefixListResolverTargetId", "ipam-pl-resolver-target-", "ipam-prefix-list-resolver-target"), "InvalidIpamPrefixListResolverTargetId.NotFound", [
        Starts("OwnerId", Account), Starts("IpamPrefixListResolverTargetArn", Text("arn:{partition}:ec2::{account}:ipam-prefix-list-resolver-target/{id}")),
        Starts("State", Text("create-complete")),
    ] {
        Create CreateIpamPrefixListResolverTarget;
        Describe DescribeIpamPrefixListResolverTargets;
        Modify ModifyIpamPrefixListResolverTarget [Set("State", Text("modify-complete"))];
        Delete DeleteIpamPrefixListResolverTarget [Set("State", Text("delete-in-progress"))];
    }
    "ipam-organization-admin": by(&["DelegatedAdminAccountId"]), "IpamOrganizationAccountNotRegistered", [] {
        Put EnableIpamOrganizationAdminAccount;
        Delete DisableIpamOrganizationAdminAccount;
    }
}

/// A change of routes as registries take it at once.
const PUBLISHED: crate::generic::Value = Object(&[
    ("DeltaId", From("LatestDeltaId")),
    ("State", Text("published")),
]);

/// A new IPAM has a public and a private scope and watches its own account.
fn furnish(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let ipam = work.id.clone();
    let part = |more: Json| {
        let mut members =
            json!({"IpamId": ipam.as_str(), "DefaultOfIpamId": ipam.as_str(), "IsDefault": true});
        if let (Json::Object(members), Json::Object(more)) = (&mut members, more) {
            members.extend(more);
        }
        members.as_object().cloned().unwrap_or_default()
    };
    for (member, kind) in [
        ("PublicDefaultScopeId", "public"),
        ("PrivateDefaultScopeId", "private"),
    ] {
        let scope = work.also("ipam-scope", part(json!({"IpamScopeType": kind})))?;
        item.insert(member.to_owned(), json!(scope.as_str()));
    }
    let mut discovery = part(json!({"OperatingRegions": item.get("OperatingRegions")}));
    discovery.remove("IpamId");
    let discovery = work.also("ipam-resource-discovery", discovery)?;
    let association = part(json!({"IpamResourceDiscoveryId": discovery.as_str()}));
    let association = work.also("ipam-resource-discovery-association", association)?;
    item.insert(
        "DefaultResourceDiscoveryId".to_owned(),
        json!(discovery.as_str()),
    );
    item.insert(
        "DefaultResourceDiscoveryAssociationId".to_owned(),
        json!(association.as_str()),
    );
    Ok(())
}

fn authority(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    if work.asked.get("RemoveExternalAuthorityConfiguration") == Some(&json!(true)) {
        item.remove("ExternalAuthorityConfiguration");
    }
    Ok(())
}

/// Checks that the number and the addresses are both the account's own.
fn both_provisioned(work: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    for (name, member) in [("ipam-byoasn", "Asn"), ("byoip-cidr", "Cidr")] {
        let Some(family) = family(name) else { continue };
        let id = records::record_id(family, members)?;
        if records::record(work.transaction, family, &id).is_none() {
            let value = values::at(members, member)
                .and_then(Json::as_str)
                .unwrap_or_default();
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!(
                    "Value ({value}) for parameter {member} is invalid. It is not provisioned in this account."
                ),
            ));
        }
    }
    Ok(())
}
