//! Capacity: fleets of reservations, quotes, who pays for unused capacity, the capacity
//! manager, spot fleets and their data feed, scheduled instances, capacity blocks.

use super::prelude::*;

families! {
    /// Capacity.
    FAMILIES:
    "capacity-reservation-fleet": tagged("CapacityReservationFleetId", "crf-", "capacity-reservation-fleet"), "InvalidCapacityReservationFleetId.NotFound", [
        Starts("CapacityReservationFleetArn", Arn("capacity-reservation-fleet")), Starts("State", Text("submitted")), Starts("TotalFulfilledCapacity", Number(0)),
        Starts("Tenancy", Text("default")), Starts("InstanceMatchCriteria", Text("open")), Starts("AllocationStrategy", Text("prioritized")), Starts("CreateTime", Now),
        Starts("FleetCapacityReservations", Empty),
    ] {
        Create CreateCapacityReservationFleet;
        Describe DescribeCapacityReservationFleets;
        Modify ModifyCapacityReservationFleet [Needs("State", &["submitted", "active"], "FleetNotInModifiableState"), Drop("RemoveEndDate"), Hook(remove_end)];
        Set CancelCapacityReservationFleets [
            Needs("State", &["submitted", "active"], "FleetNotInModifiableState"), Set("State", Text("cancelled")), Before("PreviousFleetState", "State"), Set("CurrentFleetState", Text("cancelled"))];
    }
    "capacity-reservation-cancellation-quote": tagged("CapacityReservationCancellationQuoteId", "crcq-", "capacity-reservation-cancellation-quote"), "InvalidCapacityReservationCancellationQuoteId.NotFound", [
        Starts("CreateTime", Now), Starts("QuoteState", Text("pending")), Follows("CapacityReservationId"),
    ] {
        Create CreateCapacityReservationCancellationQuote;
        Describe DescribeCapacityReservationCancellationQuotes;
    }
    "capacity-reservation-date-change-quote": tagged("CapacityReservationModificationQuoteId", "crmq-", "capacity-reservation-modification-quote"), "InvalidCapacityReservationModificationQuoteId.NotFound", [
        Starts("CreateTime", Now), Starts("ExpirationTime", InHours(1)), Starts("QuoteState", Text("active")), Follows("CapacityReservationId"),
    ] {
        Create CreateCapacityReservationDateChangeQuote [Copy("NewStartDate", "ModificationTerms.ReservationUpdate.StartDate")];
        Describe DescribeCapacityReservationDateChangeQuotes;
    }
    "capacity-reservation-billing-request": by(&["CapacityReservationId"]), "InvalidCapacityReservationId.NotFound", [
        Starts("RequestedBy", Account), Starts("LastUpdateTime", Now), Starts("Status", Text("pending")), Starts("Role", Text("odcr-owner")),
        Starts("CapacityReservationInfo", Object(&[
            ("InstanceType", Via("CapacityReservationId", "InstanceType")), ("AvailabilityZone", Via("CapacityReservationId", "AvailabilityZone")),
            ("Tenancy", Via("CapacityReservationId", "Tenancy")), ("AvailabilityZoneId", Via("CapacityReservationId", "AvailabilityZoneId"))])),
        Follows("CapacityReservationId"), Filter("unused-reservation-billing-owner", "UnusedReservationBillingOwnerId"),
    ] {
        Put AssociateCapacityReservationBillingOwner [Set("LastUpdateTime", Now), Set("Status", Text("pending"))];
        Describe DescribeCapacityReservationBillingRequests;
        Delete DisassociateCapacityReservationBillingOwner;
    }
    "capacity-manager": Key::Account, "InvalidParameterValue", [
        Starts("CapacityManagerStatus", Text("disabled")), Starts("OrganizationsAccess", No), Starts("DataExportCount", Number(0)),
    ] {
        Modify EnableCapacityManager [Set("CapacityManagerStatus", Text("enabled"))];
        Modify UpdateCapacityManagerOrganizationsAccess [Needs("CapacityManagerStatus", &["enabled"], "IncorrectState")];
        Get GetCapacityManagerAttributes [Show("DataExportCount", Records("capacity-manager-data-export"))];
        Set DisableCapacityManager [Set("CapacityManagerStatus", Text("disabled"))];
    }
    "capacity-manager-data-export": tagged("CapacityManagerDataExportId", "cmde-", "capacity-manager-data-export"), "InvalidCapacityManagerDataExportId.NotFound", [
        Starts("CreateTime", Now), Starts("LatestDeliveryStatus", Text("pending")),
    ] {
        Create CreateCapacityManagerDataExport;
        Describe DescribeCapacityManagerDataExports;
        Delete DeleteCapacityManagerDataExport;
    }
    "spot-fleet-request": tagged("SpotFleetRequestId", "sfr-", "spot-fleet-request"), "InvalidSpotFleetRequestId.NotFound", [
        Starts("SpotFleetRequestState", Text("submitted")), Starts("ActivityStatus", Text("pending_fulfillment")), Starts("CreateTime", Now),
        Starts("SpotFleetRequestConfig.AllocationStrategy", Text("lowestPrice")), Starts("SpotFleetRequestConfig.OnDemandAllocationStrategy", Text("lowestPrice")),
        Starts("SpotFleetRequestConfig.ExcessCapacityTerminationPolicy", Text("Default")), Starts("SpotFleetRequestConfig.FulfilledCapacity", Number(0)),
        Starts("SpotFleetRequestConfig.OnDemandFulfilledCapacity", Number(0)), Starts("SpotFleetRequestConfig.Type", Text("maintain")),
    ] {
        Create RequestSpotFleet;
        Describe DescribeSpotFleetRequests;
        Modify ModifySpotFleetRequest [
            Needs("SpotFleetRequestState", &["submitted", "active"], "IncorrectState"), Copy("TargetCapacity", "SpotFleetRequestConfig.TargetCapacity"),
            Copy("OnDemandTargetCapacity", "SpotFleetRequestConfig.OnDemandTargetCapacity"), Copy("LaunchTemplateConfigs", "SpotFleetRequestConfig.LaunchTemplateConfigs"),
            Copy("Context", "SpotFleetRequestConfig.Context"), Copy("ExcessCapacityTerminationPolicy", "SpotFleetRequestConfig.ExcessCapacityTerminationPolicy")];
        Set CancelSpotFleetRequests [
            Before("PreviousSpotFleetRequestState", "SpotFleetRequestState"), Set("SpotFleetRequestState", Text("cancelled")), Set("CurrentSpotFleetRequestState", Text("cancelled"))];
        Get DescribeSpotFleetInstances;
        Get DescribeSpotFleetRequestHistory [
            Show("LastEvaluatedTime", Now),
            Show("HistoryRecords", Items(&[Object(&[
                ("EventType", Text("fleetRequestChange")), ("Timestamp", From("CreateTime")), ("EventInformation", Object(&[("EventSubType", From("SpotFleetRequestState"))]))])]))];
    }
    "spot-datafeed-subscription": Key::Account, "InvalidSpotDatafeed.NotFound", [Starts("OwnerId", Account), Starts("State", Text("Active")), Explicit] {
        Put CreateSpotDatafeedSubscription;
        Get DescribeSpotDatafeedSubscription;
        Delete DeleteSpotDatafeedSubscription;
    }
    // AWS sells no new schedules any more, and has none to show.
    "scheduled-instance": by(&["ScheduledInstanceId"]), "InvalidScheduledInstance", [] {
        Describe DescribeScheduledInstances;
        Check PurchaseScheduledInstances [Never("InvalidPurchaseToken.Malformed", "The purchase token is not valid: no schedule is on offer.")];
        Check RunScheduledInstances [Never("InvalidScheduledInstance", "The Scheduled Instance does not exist")];
    }
    "scheduled-instance-availability": by(&["PurchaseToken"]), "InvalidPurchaseToken.Malformed", [] {
        Describe DescribeScheduledInstanceAvailability [Wide("MaxSlotDurationInHours"), Wide("MinSlotDurationInHours")];
    }
    // Nor are there GPU machines to offer: nobody has a block, or can buy one.
    "capacity-block": plain("CapacityBlockId", "cb-"), "InvalidCapacityBlockId.NotFound", [] {
        Describe DescribeCapacityBlocks;
        Describe DescribeCapacityBlockStatus;
    }
    "capacity-block-offering": by(&["CapacityBlockOfferingId"]), "InvalidCapacityBlockOfferingIdNotFound", [] {
        Describe DescribeCapacityBlockOfferings;
        Check PurchaseCapacityBlock [Never("InvalidCapacityBlockOfferingIdNotFound", "The Capacity Block offering does not exist")];
    }
    "capacity-block-extension": by(&["CapacityBlockExtensionOfferingId"]), "InvalidCapacityBlockOfferingIdNotFound", [] {
        Describe DescribeCapacityBlockExtensionHistory;
        Describe DescribeCapacityBlockExtensionOfferings;
        Check PurchaseCapacityBlockExtension [Never("InvalidCapacityBlockOfferingIdNotFound", "The Capacity Block extension offering does not exist")];
    }
    // Resource groups are another service's, and none of them has a reservation.
    "capacity-reservation-group": by(&["GroupArn"]), "InvalidCapacityReservationId.NotFound", [] {
        Check GetGroupsForCapacityReservation;
    }
}

fn remove_end(
    work: &mut crate::generic::write::Work<'_, '_>,
    item: &mut crate::generic::Members,
) -> crate::Result<()> {
    if work.asked.get("RemoveEndDate") == Some(&serde_json::json!(true)) {
        item.remove("EndDate");
    }
    Ok(())
}
