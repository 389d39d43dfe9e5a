package org.gouji.model;

/** 行政机关, 参照公务员法管理的事业单位, 事业单位. */
public enum OrganizationKind {
  ADMINISTRATIVE,
  CIVIL_SERVICE_MANAGED,
  INSTITUTION
}
