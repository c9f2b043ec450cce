import type { ReactNode } from 'react';
import styled from 'styled-components';
import { color } from '../look/color';

/** The bench's parts stand side by side, each under its word. */
export const Columns = styled.div`
  display: flex;
  align-items: flex-start;
  gap: 20px 40px;
`;

export function Column({
  title,
  width,
  children,
}: {
  title: string;
  width: string;
  children: ReactNode;
}) {
  return (
    <Group style={{ flex: width }}>
      <legend>{title}</legend>
      <div>{children}</div>
    </Group>
  );
}

const Group = styled.fieldset`
  min-inline-size: 0;
  margin: 0;
  padding: 0;
  border: 0;
  legend {
    margin-block-end: 8px;
    padding: 0;
    color: ${color('foreground.subtle')};
    font-size: 12px;
    line-height: 16px;
  }
  > div {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 12px;
  }
`;
